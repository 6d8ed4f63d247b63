import { permissionsOf, type Role } from './roles.ts';

export type MemberChangeRefusal = 'not_allowed' | 'owners_only' | 'last_owner';

/**
 * Whether somebody's place in a company may become another: owners are made, changed and removed by
 * owners only, and one always remains. Who wants it has to be allowed to now: their role may have
 * changed since they asked.
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
  const wanted = to === null ? 'delete_company_member' : 'update_company_member';
  if (by !== 'operator' && !(by && permissionsOf(by).has(wanted))) return 'not_allowed';
  return from === 'owner' && to !== 'owner' && owners <= 1 ? 'last_owner' : 'allowed';
}
