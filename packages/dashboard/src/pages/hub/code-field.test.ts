import { expect, it } from 'vitest';
import { readDigits } from './code-field.tsx';

it.each([
  ['123456', '123456'],
  [' 123 456 ', '123456'],
  ['123-456\n', '123456'],
  ['Your code is 123456.', '123456'],
  ['1234567', '123456'],
  ['12', '12'],
  ['', ''],
])('%j gives %s', (text, digits) => {
  expect(readDigits(text)).toBe(digits);
});
