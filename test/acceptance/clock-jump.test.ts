import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Installation } from '../support/latchkey.ts';
import {
  createMembership,
  expectStatus,
  membershipPath,
  mismatchSentence,
  type Node,
  useTestBed,
  validate,
} from '../support/test-bed.ts';
import { until } from '../support/until.ts';

const preload = new URL('../support/clock-offset.preload.ts', import.meta.url);
const hour = 3600;
const day = 24 * hour;
/** How long each jump is watched: longer than the nodes take between two looks at the one clock. */
const watchedMs = 2200;
const allowedSkew = 300;

const bed = useTestBed({
  nodes: 2,
  env: (index, installation) => ({
    NODE_OPTIONS: `--import=${fileURLToPath(preload)}`,
    LATCHKEY_TEST_CLOCK_FILE: clockFile(installation, index),
  }),
});

function clockFile(installation: Installation, index: number): string {
  const path = `${installation.dataDir}/clock-${index}`;
  if (!existsSync(path)) writeFileSync(path, '0');
  return path;
}

/** Makes the clock of one node jump, and waits until that node's machine clock says so. */
async function jump(index: number, seconds: number): Promise<void> {
  const file = clockFile(bed.installation, index);
  writeFileSync(file, String(seconds * 1000));
  await until('clock jump', () => {
    const seen = existsSync(`${file}.seen`) ? readFileSync(`${file}.seen`, 'utf8') : '0';
    return Number(seen) === seconds * 1000;
  });
}

const now = () => Math.floor(Date.now() / 1000);

describe.each([1, 0])('R14 clock jump of node %i of two', (jumping) => {
  let lasting: string;
  let ended: string;

  beforeAll(async () => {
    lasting = (await createMembership(bed, { expires_at: now() + 2 * hour })).license_key;
    ended = (await createMembership(bed, { expires_at: now() + 5 })).license_key;
    const gone = async () => (await validate(bed.app, ended, {})).status === 403;
    await until('the short membership to end', gone);
  });

  it.each([
    ['+1 hour', hour],
    ['-1 hour', -hour],
    ['+1 day', day],
    ['-1 day', -day],
  ])(
    'R14 clock jump of %s: nothing ends early or late, and binding goes on right',
    async (_name, by) => {
      await jump(jumping, by);
      try {
        const watchedUntil = performance.now() + watchedMs;
        while (performance.now() < watchedUntil) {
          for (const node of bed.nodes) {
            expectStatus(await validate(node.app, lasting, {}), 201);
            expectStatus(await validate(node.app, ended, {}), 403);
          }
          await bindAndReset();
        }
        await expectTrueTimes(bed.nodes[jumping] ?? bed.node);
      } finally {
        await jump(jumping, 0);
      }
    },
  );

  async function bindAndReset(): Promise<void> {
    const { license_key: key } = await createMembership(bed, { expires_at: now() + 2 * hour });
    const [one, other] = [bed.nodes[jumping] ?? bed.node, bed.nodes[1 - jumping] ?? bed.node];
    expectStatus(await validate(one.app, key, { HWID: 'first' }), 201);
    const refused = await validate(other.app, key, { HWID: 'second' });
    expect(expectStatus(refused, 400).error.message).toBe(mismatchSentence);
    expectStatus(await one.server.call('POST', membershipPath(key, 'reset_license')), 201);
    expectStatus(await validate(other.app, key, { HWID: 'second' }), 201);
    expectStatus(await validate(one.app, key, { HWID: 'first' }), 400);
  }

  /** What the node writes down is within the documented skew of the true time. */
  async function expectTrueTimes(node: Node): Promise<void> {
    const body = { email: 'buyer@example.com', product_id: bed.shop.productId };
    const made = await node.server.call('POST', '/api/v2/memberships', { body });
    const { id, created_at: createdAt } = expectStatus(made, 201);
    expect(Math.abs(createdAt - now())).toBeLessThanOrEqual(allowedSkew);
    const ending = await node.server.call('POST', membershipPath(id, 'terminate'));
    const { expires_at: endedAt } = expectStatus(ending, 201);
    expect(Math.abs((endedAt ?? 0) - now())).toBeLessThanOrEqual(allowedSkew);
  }
});

it('R14 clock jump: a node started with a clock a day ahead or behind keeps the common time', async () => {
  const { license_key: lasting } = await createMembership(bed, { expires_at: now() + 2 * hour });
  const node = bed.nodes[1] ?? bed.node;
  for (const by of [day, -day]) {
    await node.process.stop();
    writeFileSync(clockFile(bed.installation, 1), String(by * 1000));
    await node.process.start();
    expectStatus(await validate(node.app, lasting, {}), 201);
  }
  await jump(1, 0);
});
