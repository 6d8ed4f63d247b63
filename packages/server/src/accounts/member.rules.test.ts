import { describe, expect, it } from 'vitest';
import { judgeMemberChange } from './member.rules.ts';
import { roles } from './roles.ts';

const judge = (change: Partial<Parameters<typeof judgeMemberChange>[0]>) =>
  judgeMemberChange({ by: 'owner', from: 'support', to: 'read_only', owners: 2, ...change });

describe('who may change whose role', () => {
  it('owners are made, changed and removed by owners and operators alone', () => {
    for (const by of [...roles.filter((role) => role !== 'owner'), undefined]) {
      expect(judge({ by, from: 'owner', to: 'admin' })).toBe('owners_only');
      expect(judge({ by, from: 'owner', to: null })).toBe('owners_only');
      expect(judge({ by, to: 'owner' })).toBe('owners_only');
      const expected = by === 'admin' ? 'allowed' : 'not_allowed';
      expect(judge({ by })).toBe(expected);
      expect(judge({ by, to: null })).toBe(expected);
    }
    for (const by of ['owner', 'operator'] as const) {
      expect(judge({ by, from: 'owner', to: 'admin' })).toBe('allowed');
      expect(judge({ by, to: 'owner' })).toBe('allowed');
    }
  });

  it('the last owner stays one, whoever wants it otherwise', () => {
    for (const by of ['owner', 'operator'] as const) {
      for (const to of ['admin', 'read_only', null] as const) {
        expect(judge({ by, from: 'owner', to, owners: 1 })).toBe('last_owner');
        expect(judge({ by, from: 'owner', to, owners: 2 })).toBe('allowed');
      }
      expect(judge({ by, from: 'owner', to: 'owner', owners: 1 })).toBe('allowed');
    }
  });
});
