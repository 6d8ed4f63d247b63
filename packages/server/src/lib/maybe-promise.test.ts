import { expect, test } from 'vitest';
import { andThen } from './maybe-promise.ts';

test('a value that is there is used at once, without a promise', () => {
  expect(andThen(20, (value) => value + 1)).toBe(21);
});

test('a promise is awaited, and what the function answers is flattened', async () => {
  const answer = andThen(Promise.resolve(20), (value) => Promise.resolve(value + 1));
  expect(answer).toBeInstanceOf(Promise);
  expect(await answer).toBe(21);
});

test('what the function throws reaches the caller at once, or rejects when there is a promise', async () => {
  const fail = (): number => {
    throw new Error('no');
  };
  expect(() => andThen(1, fail)).toThrow('no');
  await expect(andThen(Promise.resolve(1), fail)).rejects.toThrow('no');
});
