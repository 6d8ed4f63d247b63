import { expect, it } from 'vitest';
import { createCodeHasher, makeCode, readCode } from './mailed-code.ts';

it('a code is six digits, each of a million as likely as the others', () => {
  const codes = Array.from({ length: 20_000 }, makeCode);
  expect(codes.filter((code) => !/^\d{6}$/.test(code))).toEqual([]);
  expect(new Set(codes).size).toBeGreaterThan(19_500);
  for (let place = 0; place < 6; place++) {
    for (let digit = 0; digit < 10; digit++) {
      const share = codes.filter((code) => code[place] === String(digit)).length / codes.length;
      // A tenth, ten standard deviations wide.
      expect(Math.abs(share - 0.1)).toBeLessThan(0.022);
    }
  }
});

it.each([
  ['123456', '123456'],
  [' 123 456\r\n', '123456'],
  ['1 2 3 4 5 6', '123456'],
  ['\u00a0000\u2009000', '000000'],
])('%j is read as %s', (typed, code) => expect(readCode(typed)).toBe(code));

it.each([
  '',
  '12345',
  '1234567',
  '123-456',
  '12345a',
  '１２３４５６',
  '١٢٣٤٥٦',
  '-12345',
  '1e5',
  '123456\u0000',
])('%j is no code', (typed) => expect(readCode(typed)).toBeUndefined());

it('what is kept of a code hangs on the secret, and on what it is kept with', () => {
  const [hash, other] = [createCodeHasher('a'.repeat(32)), createCodeHasher('b'.repeat(32))];
  expect(hash('123456')).toBe(createCodeHasher('a'.repeat(32))('123456'));
  const all = [
    hash('123456'),
    other('123456'),
    hash('123457'),
    hash('a@b.c', '123456', '123456'),
    hash('a@b.d', '123456', '123456'),
    hash('a@b.c1', '23456', '123456'),
  ];
  expect(new Set(all).size).toBe(all.length);
});
