import type { Transaction } from '../db/database.ts';
import { countEventsSince } from '../events/event.repository.ts';
import { changeMembership, type Decision } from './change-membership.ts';
import { decideValidation } from './license-metadata.ts';
import { dayMs, type Membership, type Standing, standingOf } from './membership.ts';
import type { Validation, ValidationOutcome, ValidationServices } from './validate-license.ts';

type Refused =
  | { kind: 'not_found' }
  | { kind: 'inactive'; standing: Standing }
  | { kind: 'mismatch'; membership: Membership }
  | { kind: 'empty_refused' };

/**
 * Binds a key to what was sent, or unbinds it where the product resets on empty metadata. Of
 * several first validations at once exactly one binds: each write is guarded by the version that
 * it was decided on, and whoever is overtaken is judged again by what is stored then.
 */
export async function bindLicense(
  services: ValidationServices,
  validation: Validation,
): Promise<ValidationOutcome> {
  const { found, sent, principal, actor } = validation;
  const waitSeconds = await services.isGuessing(principal.id, actor.address ?? '');
  if (waitSeconds > 0) return { kind: 'guessing', waitSeconds };
  const outcome = await changeMembership<Refused>(services, {
    companyId: principal.companyId,
    membershipId: found.membership.id,
    actor,
    async decide(membership, now, tx) {
      // The key was shuffled away in the meantime: nobody has it any more.
      if (found.byKey && membership.licenseKey !== found.membership.licenseKey) {
        return { kind: 'refuse', refusal: { kind: 'not_found' } };
      }
      const standing = standingOf(membership, membership.settings.graceDays, now);
      if (!standing.valid) return { kind: 'refuse', refusal: { kind: 'inactive', standing } };
      return decideBinding(validation, membership, now, tx);
    },
  });
  const now = services.clock.now();
  if (outcome.kind === 'gone') return { kind: 'not_found' };
  if (outcome.kind === 'refused') {
    const { refusal } = outcome;
    if (refusal.kind === 'mismatch' || refusal.kind === 'inactive') {
      const reason = refusal.kind === 'mismatch' ? 'metadata_mismatch' : 'membership_inactive';
      services.activity.refused(found.membership, { reason, actor, sent: sent.canonical }, now);
    }
    return refusal;
  }
  const { membership } = outcome;
  const standing = standingOf(membership, membership.settings.graceDays, now);
  services.activity.validated(membership, membership.metadata === '{}', now);
  return {
    kind: 'valid',
    found: { membership, byKey: found.byKey },
    standing,
    metadata: JSON.parse(membership.metadata),
  };
}

async function decideBinding(
  { sent }: Validation,
  membership: Membership,
  now: number,
  tx: Transaction,
): Promise<Decision<Refused>> {
  const { settings } = membership;
  const decision = decideValidation({ stored: membership.metadata, sent, ...settings });
  const refuse = (refusal: Refused): Decision<Refused> => ({ kind: 'refuse', refusal });
  switch (decision.kind) {
    case 'bind':
      return {
        kind: 'change',
        patch: { metadata: decision.metadata, boundAt: now },
        event: { type: 'membership.bound', data: { metadata: JSON.parse(decision.metadata) } },
      };
    case 'reset':
      if (!(await hasResetLeft(tx, membership, now)))
        return refuse({ kind: 'mismatch', membership });
      return {
        kind: 'change',
        patch: { metadata: '{}', boundAt: null },
        event: { type: 'membership.reset', data: { cause: 'empty_metadata' } },
      };
    case 'mismatch':
      return refuse({ kind: 'mismatch', membership });
    case 'empty_refused':
      return refuse({ kind: 'empty_refused' });
    default:
      return { kind: 'keep' };
  }
}

/** A reset by empty metadata is only had together with a reset limit, and counts against it. */
async function hasResetLeft(tx: Transaction, membership: Membership, now: number) {
  const { resetLimit, resetLimitDays } = membership.settings;
  if (resetLimit === null || resetLimitDays === null) return false;
  const since = now - resetLimitDays * dayMs;
  const { companyId, id } = membership;
  const used = await countEventsSince(tx, companyId, id, 'membership.reset', since);
  return used < resetLimit;
}
