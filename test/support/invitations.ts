import { createSealer } from '../../packages/server/src/lib/sealer.ts';
import { mailSealing } from '../../packages/server/src/outbox/mail-sealing.ts';
import { type TestApp, testSecret } from './app.ts';

/** What every invitation that was mailed to an address says, the newest first; those void hold nothing. */
export async function invitationsTo({ database }: TestApp, email: string) {
  const rows = await database.read
    .selectFrom('mails')
    .select(['facts', 'status'])
    .where('recipient_normal', '=', email)
    .where('kind', '=', 'invitation')
    .orderBy('position', 'desc')
    .execute();
  const sealer = createSealer(testSecret, mailSealing);
  return rows.map(({ facts, status }) => ({
    status,
    ...(JSON.parse(sealer.open(facts) ?? '{}') as {
      token?: string;
      role?: string;
      expiresAt?: number;
      invitedBy?: string;
    }),
  }));
}

/** The token of the newest of them. @throws Error when there is none */
export async function invitationToken(test: TestApp, email: string): Promise<string> {
  const [newest] = await invitationsTo(test, email);
  if (!newest?.token) throw new Error('no invitation for this address');
  return newest.token;
}
