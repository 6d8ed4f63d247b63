import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { makeCompany } from '../../../../test/support/offline.ts';
import { mailRow, makeSender, queueCode, queueNumbered } from '../../../../test/support/sending.ts';
import type { MailSender } from './mail-sender.ts';
import type { Delivery, MailTransport, Message } from './transport.ts';

const dayMs = 86_400_000;
const sent: Delivery = { kind: 'sent', file: null };

let test: TestApp;
let other: string;
/** What was handed over, in words such as `code a@example.com` and `3 a@example.com`. */
let left: string[];
let answer: (message: Message) => Delivery;
const transport: MailTransport = {
  async handOver(message) {
    const number = /"endedAt":(\d+)/.exec(message.text)?.[1] ?? 'code';
    const delivery = answer(message);
    if (delivery.kind === 'sent') left.push(`${number} ${message.to}`);
    return delivery;
  },
  close: () => undefined,
};
let sender: MailSender;

beforeEach(async () => {
  test = await createTestApp();
  other = await makeCompany(test, 'Other');
  sender = makeSender(test, transport);
  left = [];
  answer = () => sent;
});
afterEach(() => test.close());

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('lanes', () => {
  it('codes leave before a backlog of 300 mails to one address, which stays in its order', async () => {
    for (const number of numbers(300)) await queueNumbered(test, 'many@example.com', number);
    test.clock.advance(60_000);
    await queueCode(test, 'many@example.com', '111111');
    await queueCode(test, 'else@example.com', '222222');
    expect(await sender.pass()).toBe(302);
    expect(left.slice(0, 2)).toEqual(['code many@example.com', 'code else@example.com']);
    expect(left.slice(2)).toEqual(numbers(300).map((number) => `${number} many@example.com`));
  });

  it('a code that was put off goes before the backlog, too', async () => {
    for (const number of numbers(5)) await queueNumbered(test, 'a@example.com', number);
    answer = ({ kind }) => (kind === 'expired' ? sent : { kind: 'put_off', problem: '451' });
    await queueCode(test, 'b@example.com', '111111');
    await sender.pass();
    for (const number of numbers(5)) await queueNumbered(test, 'a@example.com', number);
    test.clock.advance(5000);
    answer = () => sent;
    left = [];
    await sender.pass();
    expect(left[0]).toBe('code b@example.com');
  });

  it.each(['451 4.7.1', 'not_written'])(
    'a mail that waits with %s holds up neither a code nor another company to its address',
    async (problem) => {
      const stuck = await queueNumbered(test, 'slow@example.com', 0);
      answer = ({ mailId }) => (mailId === stuck ? { kind: 'put_off', problem } : sent);
      await sender.pass();
      const behind = await queueNumbered(test, 'slow@example.com', 1);
      await sender.pass();
      await queueCode(test, 'slow@example.com', '111111');
      await queueNumbered(test, 'slow@example.com', 2, { companyId: other });
      expect(await sender.pass()).toBe(2);
      expect(left).toEqual(['code slow@example.com', '2 slow@example.com']);
      // Neither has woken those that wait.
      const dueAt = test.clock.now() + 15_000;
      for (const id of [stuck, behind]) {
        expect(await mailRow(test, id)).toMatchObject({ status: 'waiting', due_at: dueAt });
      }
      answer = () => sent;
      test.clock.advance(15_000);
      await sender.pass();
      expect(left.slice(2)).toEqual(['0 slow@example.com', '1 slow@example.com']);
    },
  );

  it('a code that waits holds up no mail of a company', async () => {
    answer = ({ kind }) => (kind === 'expired' ? sent : { kind: 'put_off', problem: '451' });
    await queueCode(test, 'a@example.com', '111111');
    await queueNumbered(test, 'a@example.com', 1);
    await sender.pass();
    expect(left).toEqual(['1 a@example.com']);
  });

  it('two senders keep the order of each lane, and send each mail once', async () => {
    for (const number of numbers(40)) {
      const companyId = number % 2 === 0 ? test.companyId : other;
      await queueNumbered(test, 'both@example.com', number, { companyId });
      if (number % 10 === 0) await queueCode(test, 'both@example.com', '111111');
    }
    const senders = [sender, makeSender(test, transport)];
    for (let turns = 0; turns < 44; ) {
      const taken = await Promise.all(senders.map((one) => one.pass()));
      turns += taken.reduce((sum, count) => sum + count, 0);
    }
    const told = left.map((line) => Number.parseInt(line, 10));
    for (const rest of [0, 1]) {
      const expected = numbers(40).filter((number) => number % 2 === rest);
      expect(told.filter((number) => number % 2 === rest)).toEqual(expected);
    }
    expect(left.filter((line) => line.startsWith('code'))).toHaveLength(4);
  });
});

describe('the limit of a company', () => {
  beforeEach(() => {
    sender = makeSender(test, transport, { mailsByCompanyPerDay: 3 });
  });

  it('lets no more leave on a UTC day, and the rest on the next days, in order', async () => {
    const ids = [];
    for (const number of numbers(8)) ids.push(await queueNumbered(test, 'a@example.com', number));
    await sender.pass();
    expect(left).toHaveLength(3);
    const waiting = await mailRow(test, ids[3] ?? '');
    const tomorrow = Math.ceil(test.clock.now() / dayMs) * dayMs;
    expect(waiting).toMatchObject({
      status: 'waiting',
      problem: 'company_limit',
      attempts: 0,
      due_at: tomorrow,
      claimed_until: null,
    });
    expect(await mailRow(test, ids[7] ?? '')).toMatchObject({ due_at: tomorrow });
    await queueNumbered(test, 'other@example.com', 8, { companyId: other });
    await queueCode(test, 'a@example.com', '111111');
    await sender.pass();
    expect(left.slice(3)).toEqual(['code a@example.com', '8 other@example.com']);
    test.clock.advance(tomorrow - test.clock.now() - 1);
    expect(await sender.pass()).toBe(0);
    for (let days = 0; days < 2; days++) {
      test.clock.advance(days === 0 ? 1 : dayMs);
      await sender.pass();
      await sender.tidy();
    }
    const ofCompany = left.filter((line) => /^[0-7] /.test(line));
    expect(ofCompany).toEqual(numbers(8).map((number) => `${number} a@example.com`));
    expect(await mailRow(test, ids[7] ?? '')).toMatchObject({ status: 'sent', problem: null });
  });

  it('counts a mail once, however often it is tried', async () => {
    answer = () => ({ kind: 'put_off', problem: '451' });
    await queueNumbered(test, 'a@example.com', 0);
    for (let tries = 0; tries < 6; tries++) {
      await sender.pass();
      test.clock.advance(300_000);
    }
    answer = () => sent;
    for (const number of [1, 2, 3]) await queueNumbered(test, 'b@example.com', number);
    await sender.pass();
    expect(left.toSorted()).toEqual(['0 a@example.com', '1 b@example.com', '2 b@example.com']);
  });

  it('holds for two senders together', async () => {
    const senders = [sender, makeSender(test, transport, { mailsByCompanyPerDay: 3 })];
    for (const number of numbers(20)) await queueNumbered(test, `${number}@example.com`, number);
    for (let passes = 0; passes < 10; passes++) {
      await Promise.all(senders.map((one) => one.pass()));
    }
    expect(left).toHaveLength(3);
  });

  it('gives up what has waited for a week', async () => {
    sender = makeSender(test, transport, { mailsByCompanyPerDay: 1 });
    const ids = [];
    for (const number of numbers(12)) ids.push(await queueNumbered(test, 'a@example.com', number));
    for (let days = 0; days < 12; days++) {
      await sender.pass();
      await sender.tidy();
      test.clock.advance(dayMs);
    }
    expect(left.length).toBeGreaterThanOrEqual(7);
    const last = await mailRow(test, ids[11] ?? '');
    expect(last).toMatchObject({ status: 'expired', problem: null });
  });
});
