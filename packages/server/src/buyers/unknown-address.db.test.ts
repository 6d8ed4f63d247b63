import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { listMailedCodes, mailedCode, openHub, wrongCodes } from '../../../../test/support/hub.ts';
import { sendAll } from '../../../../test/support/sending.ts';
import { issue } from '../../../../test/support/shop.ts';
import { recordStatements } from '../../../../test/support/statements.ts';

let test: TestApp;
let count = 0;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

/** Addresses of the same length: of somebody who bought, who bought and has been here, and of nobody. */
async function makeAddresses() {
  count += 1;
  const [bought, visited, nobody] = ['a', 'b', 'c'].map((one) => `${one}-${count}@example.com`);
  for (const email of [bought, visited]) await issue(test, { email });
  await openHub(test).signInAs(visited as string);
  return { bought, visited, nobody } as Record<'bought' | 'visited' | 'nobody', string>;
}

/** What a stranger sees of a call, and every statement that it took. */
async function tell(call: () => ReturnType<ReturnType<typeof openHub>['post']>) {
  const recorder = recordStatements();
  try {
    const { status, body, headers } = await call();
    const { 'x-request-id': _id, date: _date, ...rest } = headers as Record<string, unknown>;
    const statements = recorder.sent.map(({ text }) => text);
    return { seen: { status, body, headers: rest }, statements };
  } finally {
    recorder.stop();
  }
}

/**
 * Asks and guesses once before, since what is done once a process shows in the first call only, and
 * writes what waits to be written.
 */
async function warmUp() {
  await test.app.authenticator.close();
  await test.app.activity.flush();
  await openHub(test).post('/sign_in/code', { email: 'warm@example.com' });
  await openHub(test).post('/sign_in', { email: 'warm@example.com', code: '000000' });
}

it('S8: asking for a code tells nobody whether anything was bought with an address', async () => {
  const { bought, visited, nobody } = await makeAddresses();
  await warmUp();
  const ask = (email: string) => tell(() => openHub(test).post('/sign_in/code', { email }));
  const asked = await ask(nobody);
  expect(asked.seen.status).toBe(200);
  expect(asked.statements.length).toBeGreaterThan(4);
  expect(await ask(bought)).toEqual(asked);
  expect(await ask(visited)).toEqual(asked);
  // The rows differ in nothing that an index or the sender's queue would tell apart.
  for (const email of [nobody, bought]) {
    expect((await listMailedCodes(test, email))[0]?.status).toBe('waiting');
  }
  const sent = await sendAll(test);
  expect(sent).toEqual(expect.arrayContaining([bought, visited]));
  expect(sent).not.toContain(nobody);
  expect((await listMailedCodes(test, nobody))[0]?.status).toBe('void');
});

it('S8: neither does a code that is wrong, was asked for or not, the first, the fifth or the sixth', async () => {
  const addresses = Object.values(await makeAddresses());
  await warmUp();
  const guess = (email: string, code: string) =>
    tell(() => openHub(test).post('/sign_in', { email, code }));
  const unasked = [];
  for (const email of addresses) unasked.push(await guess(email, '000000'));
  expect(unasked).toEqual(Array(3).fill(unasked[0]));
  for (const email of addresses) await openHub(test).post('/sign_in/code', { email });
  for (let tries = 0; tries < 7; tries++) {
    const told = [];
    for (const email of addresses) {
      const code = wrongCodes(await mailedCode(test, email), 7)[tries] as string;
      told.push(await guess(email, code));
    }
    expect(told[0]?.seen.status).toBe(400);
    expect(told).toEqual(Array(3).fill(told[0]));
    expect(told[0]?.seen).toEqual(unasked[0]?.seen);
  }
});

it('S8: ten codes a day are counted for an unknown address, and refused in the same words', async () => {
  const { bought, nobody } = await makeAddresses();
  const askAll = async (email: string) => {
    const all = [];
    for (let i = 0; i < 12; i++) {
      all.push((await tell(() => openHub(test).post('/sign_in/code', { email }))).seen);
    }
    return all;
  };
  const known = await askAll(bought);
  expect(known).toEqual(await askAll(nobody));
  expect(known.map(({ status }) => status)).toEqual([...Array(10).fill(200), 429, 429]);
});

it('whoever knows the code of an unknown address finds nothing there', async () => {
  const { nobody } = await makeAddresses();
  const browser = openHub(test);
  await browser.post('/sign_in/code', { email: nobody });
  const mails = test.database.read.selectFrom('mails').where('recipient', '=', nobody);
  expect(await mails.select(['status', 'subject_id', 'company_id']).execute()).toEqual([
    { status: 'waiting', subject_id: null, company_id: null },
  ]);
  await browser.signInAs(nobody);
  expect((await browser.get('/purchases')).body.data).toEqual([]);
});
