import { expect, test } from 'vitest';
import { randomBytes } from './random-bytes.ts';

test('as many bytes as asked for, also more than the pool holds', () => {
  for (const count of [0, 1, 20, 4095, 4096, 4097, 10_000]) {
    expect(randomBytes(count)).toHaveLength(count);
  }
});

test('no bytes are handed out twice, and what was handed out is not touched again', () => {
  const handedOut = Array.from({ length: 2_000 }, () => randomBytes(16));
  const before = handedOut.map((bytes) => Buffer.from(bytes).toString('hex'));
  randomBytes(4096);
  randomBytes(4096);
  expect(handedOut.map((bytes) => Buffer.from(bytes).toString('hex'))).toEqual(before);
  expect(new Set(before).size).toBe(before.length);
});
