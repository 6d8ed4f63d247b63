import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { measurePages, mostScriptBytes } from '../../scripts/dashboard-size.ts';

const dist = fileURLToPath(new URL('../../packages/dashboard/dist', import.meta.url));

it('no page loads more than 250 kB of compressed script before it is shown', () => {
  const sizes = measurePages(dist);
  expect(sizes.length).toBeGreaterThan(10);
  const tooLarge = sizes.filter(({ bytes }) => bytes > mostScriptBytes);
  expect(tooLarge).toEqual([]);
});
