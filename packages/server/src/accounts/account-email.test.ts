import { expect, it } from 'vitest';
import { isAccountEmail } from './account-email.ts';

it.each([
  ['sam@example.com', true],
  ["o'neil+team@mail.example.co", true],
  ['sam.@example.com', false],
  ['.sam@example.com', false],
  ['a..b@example.com', false],
  ['sam@localhost', false],
  ['sam@-example.com', false],
  ['sam@example.com\n', false],
  ['"sam"@example.com', false],
  ['sám@example.com', false],
])('an account can be made with %j: %j', (email, good) => {
  expect(isAccountEmail(email)).toBe(good);
});
