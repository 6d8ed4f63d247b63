import { createSealer } from '../../packages/server/src/lib/sealer.ts';
import { mailSealing } from '../../packages/server/src/outbox/mail-sealing.ts';
import { type Reply, type TestApp, testSecret } from './app.ts';
import { type Browser, openBrowser } from './page-client.ts';

/** A browser on the pages of the hub. */
export interface HubBrowser extends Browser {
  get(path: string): Promise<Reply>;
  post(path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  /** Asks for a code and enters it. @throws Error when that is refused */
  signInAs(email: string): Promise<void>;
  isSignedIn(): Promise<boolean>;
}

/** Opens one; `from` is the address that its requests come from, `held` one whose cookies it has. */
export function openHub(test: TestApp, from = '127.0.0.1', held?: Browser): HubBrowser {
  const browser = openBrowser(test, from, held);
  const get = (path: string) => browser.call('GET', `/api/hub${path}`);
  const post: HubBrowser['post'] = (path, body, headers) =>
    browser.call('POST', `/api/hub${path}`, body, headers);
  return {
    ...browser,
    get,
    post,
    async signInAs(email) {
      await post('/sign_in/code', { email });
      const code = await mailedCode(test, email);
      const { status, body } = await post('/sign_in', { email, code });
      if (status !== 200) throw new Error(JSON.stringify(body));
    },
    async isSignedIn() {
      return (await get('/session')).status === 200;
    },
  };
}

interface CodeMail {
  readonly code: string;
  readonly to?: 'present' | 'new';
  readonly status: string;
}

/** Every code that was put into the outbox for an address, the newest first, whether it leaves or not. */
export async function listMailedCodes(
  { database }: Pick<TestApp, 'database'>,
  email: string,
  kind: 'sign_in_code' | 'email_change_code' = 'sign_in_code',
): Promise<CodeMail[]> {
  const rows = await database.read
    .selectFrom('mails')
    .select(['facts', 'status'])
    .where('recipient_normal', '=', email.trim().toLowerCase())
    .where('kind', '=', kind)
    .orderBy('position', 'desc')
    .execute();
  const sealer = createSealer(testSecret, mailSealing);
  return rows.map(({ facts, status }) => ({
    ...JSON.parse(sealer.open(facts) ?? '{}'),
    status,
  }));
}

/** The newest of them. @throws Error when there is none */
export async function mailedCode(
  test: Pick<TestApp, 'database'>,
  email: string,
  kind: 'sign_in_code' | 'email_change_code' = 'sign_in_code',
): Promise<string> {
  const [newest] = await listMailedCodes(test, email, kind);
  if (!newest) throw new Error(`no ${kind} for this address`);
  return newest.code;
}

/** Codes that are all wrong, as many as are wanted, in order. */
export function wrongCodes(right: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    String((Number(right) + 1 + index) % 1_000_000).padStart(6, '0'),
  );
}
