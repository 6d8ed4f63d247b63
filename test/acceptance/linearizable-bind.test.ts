import { expect, it } from 'vitest';
import type { HttpClient } from '../support/http-client.ts';
import { type Action, createHistory, isLinearizable, unbound } from '../support/linearizability.ts';
import {
  createLicenseKeys,
  membershipPath,
  type Node,
  storedMetadata,
  useTestBed,
} from '../support/test-bed.ts';

const clients = 16;
const keyCount = 50;
const machines = 4;
const operations = Number(process.env.LATCHKEY_TORTURE_OPERATIONS ?? 10_000);

const bed = useTestBed({ nodes: 2 });

it(`R6 linearizable bind: bind, validate and reset on two processes with kills and stops`, async () => {
  const keys = await createLicenseKeys(bed, keyCount);
  const counter = { next: 0 };
  const histories = new Map(keys.map((key) => [key, createHistory(counter)]));
  let begun = 0;

  const client = async () => {
    while (begun < operations) {
      begun += 1;
      const key = pick(keys);
      const node = pick(bed.nodes);
      await histories.get(key)?.note(() => act(node, key));
    }
  };
  const over = new AbortController();
  const storm = Promise.all(Array.from({ length: clients }, client)).finally(() => over.abort());
  const [faults] = await Promise.all([makeTrouble(over.signal), storm]);

  let unanswered = 0;
  const broken: string[] = [];
  for (const [key, history] of histories) {
    for (const node of bed.nodes) {
      const saw = JSON.stringify(await storedMetadata(bed, key, node.server));
      await history.note(async () => ({ kind: 'read', saw }));
    }
    unanswered += history.operations.filter(
      (one) => one.kind !== 'read' && one.outcome === 'unknown',
    ).length;
    if (!isLinearizable(history.operations)) broken.push(key);
  }
  console.log(
    `R6 (${bed.installation.database.kind}): ${counter.next / 2} operations on ${keyCount} keys, ` +
      `${faults.kills} kills, ${faults.stops} stops, ${unanswered} unanswered, ${broken.length} keys not linearizable`,
  );
  expect(broken.map((key) => histories.get(key)?.operations)).toEqual([]);
  expect(faults.kills).toBeGreaterThan(0);
  expect(faults.stops).toBeGreaterThan(0);
}, 3_600_000);

/** One random call; undefined when it had no effect for sure. */
async function act(node: Node, key: string): Promise<Action | undefined> {
  const dice = Math.random();
  if (dice < 0.12) return reset(node.server, key);
  const sent = dice < 0.17 ? unbound : JSON.stringify({ HWID: `machine ${below(machines)}` });
  const outcome = await node.app.tryCall('POST', membershipPath(key, 'validate_license'), {
    rawBody: `{"metadata":${sent}}`,
  });
  if (outcome.kind === 'refused') return undefined;
  if (outcome.kind !== 'answer') return { kind: 'validate', sent, outcome: 'unknown' };
  const { status } = outcome;
  if (status === 503) return { kind: 'validate', sent, outcome: 'unknown' };
  if (status === 201) expect(JSON.stringify(outcome.body.metadata)).toBe(sent);
  expect([201, 400], outcome.text).toContain(status);
  return { kind: 'validate', sent, outcome: status === 201 ? 201 : 400 };
}

async function reset(client: HttpClient, key: string): Promise<Action | undefined> {
  const outcome = await client.tryCall('POST', membershipPath(key, 'reset_license'));
  if (outcome.kind === 'refused') return undefined;
  if (outcome.kind !== 'answer' || outcome.status === 503)
    return { kind: 'reset', outcome: 'unknown' };
  expect(outcome.status, outcome.text).toBe(201);
  return { kind: 'reset', outcome: 201 };
}

/** Kills and stops one process after the other until told to end, at least once each. */
async function makeTrouble(over: AbortSignal): Promise<{ kills: number; stops: number }> {
  const done = { kills: 0, stops: 0 };
  while (!over.aborted || done.kills === 0) {
    await pause(100 + below(300));
    const { process } = pick(bed.nodes);
    process.pause();
    await pause(200 + below(800));
    process.resume();
    done.stops += 1;
    await pause(100 + below(300));
    const victim = pick(bed.nodes).process;
    await victim.kill9();
    await victim.start();
    done.kills += 1;
  }
  return done;
}

/** How long a fault lasts: the fault itself, not a wait for something. */
function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function below(limit: number): number {
  return Math.floor(Math.random() * limit);
}

function pick<T>(items: readonly T[]): T {
  return items[below(items.length)] as T;
}
