import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp, testSecret } from '../../../../test/support/app.ts';
import { makeCompany } from '../../../../test/support/offline.ts';
import { createSealer } from '../lib/sealer.ts';
import { createTokenSigner } from '../lib/signed-token.ts';
import { makeNotYouToken, makeUnsubscribeToken } from './link-tokens.ts';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

const email = 'buyer@example.com';
const tokenOf = (companyId = test.companyId) =>
  makeUnsubscribeToken(testSecret, [companyId, email]);

async function call(
  method: 'GET' | 'POST',
  path: string,
  token: string,
  { headers = {}, payload }: { headers?: Record<string, string>; payload?: string } = {},
) {
  const url = `/api/hub${path}?token=${encodeURIComponent(token)}`;
  const reply = await test.app.http.inject({
    method,
    url,
    headers,
    ...(payload !== undefined && { payload }),
  });
  return { status: reply.statusCode, body: reply.json() };
}

const fromPage = () => ({ headers: { origin: test.config.publicUrl } });
const form = {
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  payload: 'List-Unsubscribe=One-Click',
};
const optOuts = () => test.database.read.selectFrom('mail_opt_outs').selectAll().execute();
const says = (unsubscribed: boolean, name = 'Test') => ({
  status: 200,
  body: { seller: { name }, unsubscribed },
});

it('the link says whose reminders it is about, and to look at it changes nothing', async () => {
  expect(await call('GET', '/unsubscribe', tokenOf())).toEqual(says(false));
  expect(await optOuts()).toEqual([]);
});

it('a page stops reminders and lets them go on, each as often as it is said', async () => {
  for (const [path, unsubscribed] of [
    ['/unsubscribe', true],
    ['/unsubscribe', true],
    ['/resubscribe', false],
    ['/resubscribe', false],
  ] as const) {
    expect(await call('POST', path, tokenOf(), fromPage())).toEqual(says(unsubscribed));
    expect(await call('GET', '/unsubscribe', tokenOf())).toEqual(says(unsubscribed));
    expect(await optOuts()).toHaveLength(unsubscribed ? 1 : 0);
  }
});

const multipart = {
  headers: { 'content-type': 'multipart/form-data; boundary=x' },
  payload:
    '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
};
const none = { headers: {} };
it.each([
  ['a form', form],
  ['a form of several parts', multipart],
  ['nothing', none],
])(
  'a mail program stops reminders with %s (RFC 8058), and at this company alone',
  async (_, sent) => {
    const other = await makeCompany(test, 'Other');
    expect(await call('POST', '/unsubscribe', tokenOf(other), sent)).toEqual(says(true, 'Other'));
    expect(await call('GET', '/unsubscribe', tokenOf())).toEqual(says(false));
  },
);

it('many at once stop reminders once', async () => {
  const companyId = await makeCompany(test, 'Many');
  const replies = await Promise.all(
    Array.from({ length: 8 }, () => call('POST', '/unsubscribe', tokenOf(companyId), form)),
  );
  expect(replies).toEqual(Array(8).fill(says(true, 'Many')));
  const rows = (await optOuts()).filter((row) => row.company_id === companyId);
  expect(rows).toEqual([
    { company_id: companyId, email_normal: email, created_at: test.clock.now() },
  ]);
});

it('only the mail’s own link counts: none forged, of another purpose, company or server', async () => {
  const before = await optOuts();
  const good = tokenOf();
  const flipped = good.slice(0, 30) + (good[30] === 'A' ? 'B' : 'A') + good.slice(31);
  const tokens = [
    '',
    'x',
    '\u0000',
    flipped,
    good.slice(0, 20),
    good.slice(0, -2),
    createSealer(testSecret, 'mail facts').seal(JSON.stringify([test.companyId, email])),
    makeNotYouToken(testSecret, 'mem_00000000000000', email, test.clock.now()),
    makeUnsubscribeToken('another secret of 32 letters, or more', [test.companyId, email]),
    makeUnsubscribeToken(testSecret, ['biz_00000000000000', email]),
    createTokenSigner(testSecret, 'unsubscribe').sign([test.companyId, email], test.clock.now()),
    'x'.repeat(5000),
  ];
  for (const token of tokens) {
    for (const [method, path] of [
      ['GET', '/unsubscribe'],
      ['POST', '/unsubscribe'],
      ['POST', '/resubscribe'],
    ] as const) {
      const { status, body: refusal } = await call(method, path, token, fromPage());
      expect([path, token.slice(0, 80), status, refusal.error.type]).toEqual([
        path,
        token.slice(0, 80),
        404,
        'link_unknown',
      ]);
    }
  }
  expect(await optOuts()).toEqual(before);
});

it('nothing but the one route takes a form, or what other pages send', async () => {
  const foreign = { headers: { origin: 'https://evil.example' } };
  const again = await call('POST', '/resubscribe', tokenOf(), foreign);
  expect([again.status, again.body.error.type]).toEqual([403, 'foreign_origin']);
  const page = { headers: { ...form.headers, ...fromPage().headers }, payload: form.payload };
  const asForm = await call('POST', '/resubscribe', tokenOf(), page);
  expect([asForm.status, asForm.body.error.type]).toEqual([400, 'invalid_parameter']);
  const elsewhere = await call('POST', '/sign_out', tokenOf(), page);
  expect(elsewhere.status).toBe(400);
  const large = { ...form, payload: 'x'.repeat(70_000) };
  expect((await call('POST', '/unsubscribe', tokenOf(), large)).status).toBe(413);
});
