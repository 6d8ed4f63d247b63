import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { queryDatabase } from '../support/sql.ts';
import { createMembership, useTestBed } from '../support/test-bed.ts';
import { until } from '../support/until.ts';

const buyers = 10;
const mailsEach = 6;
const killsInTheMiddle = 4;

let mail: MailServer;
beforeAll(async () => {
  mail = await startMailServer();
});
const bed = useTestBed({ env: () => ({ LATCHKEY_SMTP_URL: mail.url, LATCHKEY_MAIL_FROM: from }) });
const from = 'Acme <mail@acme.example>';
afterAll(() => mail.close());
beforeEach(() => {
  mail.beforeReply = undefined;
});

/** Grants a membership, whose key goes to the buyer by mail; gives the key. */
const grant = async (email: string) => (await createMembership(bed, { email })).license_key;

async function countMails(status: string): Promise<number> {
  const [row] = await queryDatabase(
    bed.installation.database,
    `select count(*) as total from mails where status = '${status}'`,
  );
  return Number(row?.total);
}

/** The keys that came to an address, in order; of a mail that came again the first. */
function keysAt(email: string, known: readonly string[]): (string | undefined)[] {
  const seen = new Set<string>();
  return mail
    .to(email)
    .filter(({ messageId }) => !seen.has(messageId) && seen.add(messageId))
    .map(({ text }) => known.find((key) => text.includes(key)));
}

async function killAndStart(): Promise<void> {
  await bed.node.process.kill9();
  await bed.node.process.start();
}

it('a mail server that was away, and a server that is killed: each mail arrives, in order, at most one twice a kill', async () => {
  await mail.down();
  const granted = new Map<string, string[]>();
  for (let round = 0; round < mailsEach; round++) {
    for (let buyer = 0; buyer < buyers; buyer++) {
      const email = `buyer-${buyer}@example.com`;
      granted.set(email, [...(granted.get(email) ?? []), await grant(email)]);
    }
    // Killed while nothing gets through.
    if (round % 3 === 1) await killAndStart();
  }
  const total = buyers * mailsEach;
  expect(await countMails('waiting')).toBe(total);

  // An hour later.
  await bed.node.process.kill9();
  await queryDatabase(
    bed.installation.database,
    'update mails set created_at = created_at - 3600000, due_at = due_at - 3600000',
  );
  await mail.up();
  const killedAt: number[] = [];
  let killing: Promise<void> | undefined;
  mail.beforeReply = async () => {
    const due = killedAt.length < killsInTheMiddle && mail.mails.length >= killedAt.length * 13 + 7;
    if (!due || killing) return;
    killedAt.push(mail.mails.length);
    // The mail is there, and its sender is never told so.
    killing = killAndStart().finally(() => {
      killing = undefined;
    });
    await killing;
  };
  await bed.node.process.start();
  const arrived = () => new Set(mail.mails.map(({ messageId }) => messageId)).size;
  await until('half of the mails', () => arrived() >= total / 2, 90_000);
  while (killing) await killing;
  // Between two of them, as far as anybody can say.
  await killAndStart();
  await until('every mail', () => arrived() === total, 90_000);
  while (killing) await killing;
  await until('all noted', async () => (await countMails('sent')) === total, 60_000);

  expect(killedAt).toHaveLength(killsInTheMiddle);
  for (const [email, keys] of granted) expect(keysAt(email, keys), email).toEqual(keys);
  const duplicates = mail.mails.length - total;
  expect(duplicates).toBeGreaterThanOrEqual(killsInTheMiddle);
  expect(duplicates).toBeLessThanOrEqual(killsInTheMiddle + 1);
  const byId = Map.groupBy(mail.mails, ({ messageId }) => messageId);
  for (const same of byId.values()) {
    expect(same.length).toBeLessThanOrEqual(2);
    expect(new Set(same.map(({ raw }) => raw)).size).toBe(1);
  }
  console.log(
    `mail (${bed.installation.database.kind}): ${total} mails over an outage and ` +
      `${killsInTheMiddle + 4} kills, 0 lost, ${duplicates} twice`,
  );
}, 300_000);

it('when the mail server is back, a new mail takes along what has waited', async () => {
  await mail.down();
  const early = await grant('early@example.com');
  await until('a try', async () => {
    const waiting = "select problem from mails where status = 'waiting'";
    const [row] = await queryDatabase(bed.installation.database, waiting);
    return row?.problem === 'server_unreachable';
  });
  await mail.up();
  const late = await grant('late@example.com');
  await mail.waitFor('early@example.com', ({ text }) => text.includes(early), 5000);
  await mail.waitFor('late@example.com', ({ text }) => text.includes(late), 5000);
});

it('a server that is stopped lets the mail on its way arrive, and sends it no second time', async () => {
  let stopped: Promise<void> | undefined;
  mail.beforeReply = async () => {
    stopped ??= bed.node.process.stop();
    await new Promise((resolve) => setTimeout(resolve, 1000));
  };
  await grant('stopping@example.com');
  await mail.waitFor('stopping@example.com');
  await stopped;
  expect(await countMails('waiting')).toBe(0);
  mail.beforeReply = undefined;
  await bed.node.process.start();
  await grant('after@example.com');
  await mail.waitFor('after@example.com');
  expect(mail.to('stopping@example.com')).toHaveLength(1);
});

it('a mail server that never answers keeps nobody from stopping, and gets the mail again at once', async () => {
  let ended: (() => void) | undefined;
  mail.beforeReply = () =>
    new Promise((resolve) => {
      ended = resolve;
    });
  await grant('hanging@example.com');
  await mail.waitFor('hanging@example.com');
  const startedAt = performance.now();
  await bed.node.process.stop();
  expect(performance.now() - startedAt).toBeLessThan(10_000);
  mail.beforeReply = undefined;
  ended?.();
  await bed.node.process.start();
  await until('the mail', () => mail.to('hanging@example.com').length === 2, 5000);
  const [first, second] = mail.to('hanging@example.com');
  expect(second?.messageId).toBe(first?.messageId);
});

it('nothing that a mail says and nobody that it goes to is in the log', async () => {
  const output = bed.node.process.output();
  expect(output).toContain('mail cannot be handed over');
  expect(output).not.toMatch(/@(example\.com|acme\.example)/);
  expect(output).not.toContain('PAIN-');
});
