import type { Role } from './roles.ts';

export type MemberChangeRefusal = 'owners_only' | 'last_owner';

/**
 * Whether somebody's place in a company may become another: owners are made, changed and removed by
 * owners only, and one always remains.
 */
export function judgeMemberChange(change: {
  /** Of who wants it; `operator` on the command line, undefined for who belongs to it no more. */
  readonly by: Role | 'operator' | undefined;
  readonly from: Role;
  /** Null removes them. */
  readonly to: Role | null;
  /** How many owners the company has now. */
  readonly owners: number;
}): 'allowed' | MemberChangeRefusal {
  const { by, from, to, owners } = change;
  const touchesOwner = from === 'owner' || to === 'owner';
  if (touchesOwner && by !== 'owner' && by !== 'operator') return 'owners_only';
  return from === 'owner' && to !== 'owner' && owners <= 1 ? 'last_owner' : 'allowed';
}
