import { expect, it } from 'vitest';
import { isOwnPath } from './begin.ts';

it.each(['/', '/biz_1/memberships?search=a%20b', '/account#passkeys'])('%s is ours', (path) => {
  expect(isOwnPath(path)).toBe(true);
});

it.each([
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  'biz_1',
  '',
])('%j leads elsewhere', (path) => {
  expect(isOwnPath(path)).toBe(false);
});
