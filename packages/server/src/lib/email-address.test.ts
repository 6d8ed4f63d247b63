import { expect, it } from 'vitest';
import { isEmailAddress } from './email-address.ts';

it.each([
  'sam@example.com',
  '  sam@example.com\n',
  "o'neil+team@mail.example.co",
  'sám@exämple.com',
  'J\u030c@example.com',
  '山田@例え.jp',
  'a@b',
  `${'x'.repeat(242)}@example.com`,
])('%j can be kept', (email) => {
  expect(isEmailAddress(email)).toBe(true);
});

it.each([
  '',
  'sam',
  '@example.com',
  'sam@',
  'sam@b@example.com',
  'sa m@example.com',
  'sam@exa\u00a0mple.com',
  'sam@exa\nmple.com',
  'nul\0@example.com',
  'half\ud800@example.com',
  `${'x'.repeat(243)}@example.com`,
  ...Array.from('<>(),;:[]\\"', (char) => `sam${char}x@example.com`),
  ...Array.from('<>(),;:[]\\"', (char) => `sam@exam${char}ple.com`),
  ...Array.from('\u00ad\u200b\u200d\u200e\u202e\u2060\ufeff', (char) => `sa${char}m@example.com`),
  'Sam <sam@example.com>',
])('%j cannot', (email) => {
  expect(isEmailAddress(email)).toBe(false);
});
