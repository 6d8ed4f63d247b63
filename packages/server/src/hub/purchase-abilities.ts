import {
  hasEndedForGood,
  type Membership,
  standingOf,
  unpaidUntil,
} from '../memberships/membership.ts';
import { abilitiesOf } from '../memberships/membership-abilities.ts';

export const purchaseAbilities = ['reset', 'shuffle', 'cancel', 'uncancel', 'download'] as const;
export type PurchaseAbility = (typeof purchaseAbilities)[number];

/** What of a purchase decides what its buyer can do, beside the membership itself. */
export interface PurchaseTerms {
  readonly buyersMayShuffle: boolean;
  /** Whether there is something to download. */
  readonly hasSoftware: boolean;
  /** Whether a reset is left now. */
  readonly hasReset: boolean;
}

/** What the one who bought it can do with a membership at `now`. */
export function purchaseAbilitiesOf(
  membership: Membership,
  { buyersMayShuffle, hasSoftware, hasReset }: PurchaseTerms,
  now: number,
): Record<PurchaseAbility, boolean> {
  const { reset, cancel, uncancel } = abilitiesOf(membership, now);
  const goesOn = !hasEndedForGood(membership, now);
  const { valid } = standingOf(membership, membership.settings.graceDays, now);
  return {
    reset: reset && goesOn && hasReset,
    shuffle: buyersMayShuffle && hasSoftware && goesOn,
    // While a payment is waited for it would end it at once.
    cancel: cancel && unpaidUntil(membership, now) === null,
    uncancel,
    download: hasSoftware && valid,
  };
}
