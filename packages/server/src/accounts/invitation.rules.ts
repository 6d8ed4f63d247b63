import { permissionsOf, type Role, roles } from './roles.ts';

/** How long an invitation can be accepted, milliseconds. */
export const invitationMs = 7 * 86_400_000;
/** For so long those that nobody accepted are listed, to be sent again. */
export const listedMs = 30 * 86_400_000;
/** So many mails to strangers a company may cause on a UTC day. */
export const invitationsADay = 50;
/** So many of them to one address, new ones and those that are sent again. */
export const invitationsToOneADay = 3;

export type InviteRefusal = 'not_allowed' | 'owners_only';

/**
 * Whether somebody may ask a person to come with a role: judged by what they are now, as it may have
 * changed since they asked. Owners are invited by owners only.
 */
export function judgeInvitation(
  by: Role | 'operator' | undefined,
  role: Role,
): 'allowed' | InviteRefusal {
  if (by === 'operator' || by === 'owner') return 'allowed';
  if (!by || !permissionsOf(by).has('create_invitation')) return 'not_allowed';
  return role === 'owner' ? 'owners_only' : 'allowed';
}

/** The roles to which somebody may no longer have invitations out; null is who left the company. */
export function rolesBeyond(role: Role | null): Role[] {
  return roles.filter((one) => judgeInvitation(role ?? undefined, one) !== 'allowed');
}
