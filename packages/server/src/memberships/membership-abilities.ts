import { addFreeDays, type Membership, standingOf, withoutSuspension } from './membership.ts';

export const abilities = [
  'cancel',
  'uncancel',
  'terminate',
  'add_free_days',
  'suspend',
  'reinstate',
  'reset',
] as const;
export type Ability = (typeof abilities)[number];

/** What can be done with a membership in its state at `now`, whoever asks. */
export function abilitiesOf(membership: Membership, now: number): Record<Ability, boolean> {
  const { graceDays } = membership.settings;
  const { status } = standingOf(withoutSuspension(membership), graceDays, now);
  const runs = status !== 'completed' && status !== 'expired' && status !== 'canceled';
  const suspended = membership.suspendedAt !== null;
  return {
    cancel: runs && !membership.cancelAtPeriodEnd,
    uncancel: runs && membership.cancelAtPeriodEnd,
    terminate: membership.terminatedAt === null,
    add_free_days: addFreeDays(membership, graceDays, 1, now).kind === 'moved',
    suspend: status !== 'canceled' && !suspended,
    reinstate: suspended,
    reset: membership.metadata !== '{}',
  };
}
