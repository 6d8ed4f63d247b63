import { describe, expect, it } from 'vitest';
import { isAccountEmail, judgeInvitation, rolesBeyond } from './invitation.rules.ts';
import { roles } from './roles.ts';

describe('an invitation', () => {
  it('is for those whose role allows it, to become an owner for owners', () => {
    const allowed = (by: Parameters<typeof judgeInvitation>[0]) =>
      roles.filter((role) => judgeInvitation(by, role) === 'allowed');
    expect(allowed('owner')).toEqual(roles);
    expect(allowed('operator')).toEqual(roles);
    expect(allowed('admin')).toEqual(roles.filter((role) => role !== 'owner'));
    for (const by of ['developer', 'support', 'read_only', undefined] as const) {
      expect(allowed(by)).toEqual([]);
    }
    expect(judgeInvitation('admin', 'owner')).toBe('owners_only');
    expect(rolesBeyond('admin')).toEqual(['owner']);
    expect(rolesBeyond('support')).toEqual(roles);
    expect(rolesBeyond(null)).toEqual(roles);
  });
});

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
