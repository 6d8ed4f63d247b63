import { describe, expect, it } from 'vitest';
import { judgeInvitation, rolesBeyond } from './invitation.rules.ts';
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
