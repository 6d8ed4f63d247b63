import { describe, expect, it } from 'vitest';
import {
  createLicenseKeys,
  membershipPath,
  mismatchSentence,
  storedMetadata,
  useTestBed,
  validate,
} from '../support/test-bed.ts';

const clients = 200;
const rounds = 50;

describe.each([1, 2])('R7 first-bind race: %i server process(es)', (processes) => {
  const bed = useTestBed({ nodes: processes });

  it(`R7 first-bind race: of ${clients} machines at once exactly one gets in, and is stored`, async () => {
    const keys = await createLicenseKeys(bed, rounds);
    for (const [round, key] of keys.entries()) {
      const machines = Array.from({ length: clients }, (_, i) => ({
        HWID: `${round}-machine-${i}`,
      }));
      const answers = await Promise.all(
        machines.map((metadata, i) => {
          const node = bed.nodes[i % processes] ?? bed.node;
          return validate(node.app, key, metadata);
        }),
      );
      const winners = machines.filter((_, i) => answers[i]?.status === 201);
      expect(winners).toHaveLength(1);
      for (const answer of answers) {
        if (answer.status === 201) {
          expect(answer.body.metadata).toEqual(winners[0]);
          continue;
        }
        expect(answer.status).toBe(400);
        expect(answer.body.error.message).toBe(mismatchSentence);
        expect(answer.body.error.type).toBe('metadata_mismatch');
      }
      for (const node of bed.nodes) {
        expect(await storedMetadata(bed, key, node.server)).toEqual(winners[0]);
      }
    }
  }, 180_000);

  it('R7 first-bind race: machines that are all the same are all let in', async () => {
    const [key = ''] = await createLicenseKeys(bed, 1);
    const body = { metadata: { HWID: 'the-only-machine' } };
    const answers = await Promise.all(
      Array.from({ length: clients }, (_, i) =>
        (bed.nodes[i % processes] ?? bed.node).app.call(
          'POST',
          membershipPath(key, 'validate_license'),
          { body },
        ),
      ),
    );
    expect(answers.map((answer) => answer.status)).toEqual(new Array(clients).fill(201));
  });
});
