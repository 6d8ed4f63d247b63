import {
  type BindingMembers,
  type Metadata,
  namesMachine,
} from '../memberships/license-metadata.ts';
import type { Refusal } from '../memberships/validation-activity.ts';

/** Why a key was refused, in the hub's words for it. */
const refusalReasons = {
  metadata_mismatch: 'another_machine',
  empty_metadata: 'no_machine',
  membership_inactive: 'inactive',
} as const satisfies Record<Refusal['reason'], string>;
export type RefusalReason = (typeof refusalReasons)[keyof typeof refusalReasons];

/**
 * The reason of a refusal in the hub's words; null for one that is not known here. A bound key that
 * was asked for without a machine is refused as by another one, but most often the app could not
 * read the buyer's own: `metadata` is what was sent, undefined where nothing of it is left.
 */
export function tellReason(
  reason: unknown,
  metadata: Metadata | undefined,
  bindingMembers: BindingMembers,
): RefusalReason | null {
  if (typeof reason !== 'string' || !Object.hasOwn(refusalReasons, reason)) return null;
  const unnamed = metadata !== undefined && !namesMachine(metadata, bindingMembers);
  const told = refusalReasons[reason as Refusal['reason']];
  return unnamed && told === 'another_machine' ? 'no_machine' : told;
}
