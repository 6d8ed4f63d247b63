import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BASE32, dammCheck, decodeBase32, encodeBase32 } from './base32.ts';

const digit = fc.integer({ min: 0, max: 31 });
const digits = fc.array(digit, { minLength: 1, maxLength: 32 });

test('text and digits are the same both ways', () => {
  fc.assert(
    fc.property(digits, (list) => {
      expect(decodeBase32(encodeBase32(list))).toEqual(list);
    }),
  );
  expect(encodeBase32([0, 9, 10, 31, 32, 255])).toBe('09AZ0Z');
  expect(decodeBase32('0U')).toEqual([0, -1]);
});

test('the alphabet has 32 characters and none that people confuse', () => {
  expect(new Set(BASE32).size).toBe(32);
  expect(BASE32).not.toMatch(/[ILOU]/);
});

test('the check digit makes the check 0', () => {
  fc.assert(
    fc.property(digits, (list) => {
      expect(dammCheck([...list, dammCheck(list)])).toBe(0);
    }),
  );
});

test('every single wrong digit is found, the check digit included', () => {
  fc.assert(
    fc.property(digits, fc.nat(), digit, (list, place, wrong) => {
      const whole = [...list, dammCheck(list)];
      const at = place % whole.length;
      fc.pre(whole[at] !== wrong);
      expect(dammCheck(whole.with(at, wrong))).not.toBe(0);
    }),
  );
});

test('every swap of different neighbours is found, the check digit included', () => {
  fc.assert(
    fc.property(digits, fc.nat(), (list, place) => {
      const whole = [...list, dammCheck(list)];
      const at = place % (whole.length - 1);
      const [left = 0, right = 0] = whole.slice(at, at + 2);
      fc.pre(left !== right);
      expect(dammCheck(whole.with(at, right).with(at + 1, left))).not.toBe(0);
    }),
  );
});

test('known values: the field is the one with x⁵ + x² + 1', () => {
  expect(dammCheck([])).toBe(0);
  expect(dammCheck([1])).toBe(2);
  expect(dammCheck([16])).toBe(5);
  expect(dammCheck([31, 31])).toBe(8);
});
