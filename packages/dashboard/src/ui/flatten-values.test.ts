import { expect, it } from 'vitest';
import { flattenValues } from './flatten-values.ts';

it('every value stands under the whole path that leads to it', () => {
  const values = {
    HWID: 'a',
    os: { name: 'mac', build: 7 },
    ids: [{ at: 1 }, 2],
    tags: ['x', 'y'],
  };
  expect(flattenValues(values)).toEqual([
    { path: ['HWID'], value: 'a' },
    { path: ['os', 'name'], value: 'mac' },
    { path: ['os', 'build'], value: 7 },
    { path: ['ids', '1', 'at'], value: 1 },
    { path: ['ids', '2'], value: 2 },
    { path: ['tags'], value: ['x', 'y'] },
  ]);
});

it('nothing of it is lost: empty objects, null and the names of prototypes', () => {
  const values = JSON.parse('{"a":{},"b":null,"c":[],"__proto__":{"constructor":"x"}}');
  expect(flattenValues(values)).toEqual([
    { path: ['a'], value: {} },
    { path: ['b'], value: null },
    { path: ['c'], value: [] },
    { path: ['__proto__', 'constructor'], value: 'x' },
  ]);
});
