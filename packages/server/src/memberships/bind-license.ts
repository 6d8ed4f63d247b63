import type { Transaction } from '../db/database.ts';
import { changeMembership, type Decision } from './change-membership.ts';
import { judgeLicense } from './license-judgement.ts';
import { decideValidation } from './license-metadata.ts';
import { systemOfUserAgent } from './machine-name.rules.ts';
import { type Membership, type Standing, standingOf } from './membership.ts';
import { nextResetDueAt, resetEvent } from './reset-limit.ts';
import type { Validation, ValidationOutcome, ValidationServices } from './validate-license.ts';

type Refused =
  | { kind: 'not_found' }
  | { kind: 'inactive'; standing: Standing }
  | { kind: 'mismatch'; membership: Membership }
  | { kind: 'empty_refused' }
  | { kind: 'reset_spent'; waitSeconds: number };

const refusalReasons = {
  inactive: 'membership_inactive',
  mismatch: 'metadata_mismatch',
  empty_refused: 'empty_metadata',
  reset_spent: 'empty_metadata',
} as const;

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
  const outcome = await changeMembership<Refused>(services, {
    companyId: principal.companyId,
    membershipId: found.membership.id,
    actor,
    async decide(membership, now, tx) {
      // The key was shuffled away in the meantime: nobody has it any more.
      if (found.byKey && membership.licenseKey !== found.membership.licenseKey) {
        return { kind: 'refuse', refusal: { kind: 'not_found' } };
      }
      return decideBinding(validation, membership, now, tx);
    },
  });
  const now = services.clock.now();
  const notFound = (): ValidationOutcome => {
    services.activity.unknownKey(principal.companyId, now);
    return { kind: 'not_found' };
  };
  if (outcome.kind === 'gone') return notFound();
  if (outcome.kind === 'refused') {
    const { refusal } = outcome;
    if (refusal.kind === 'not_found') return notFound();
    const reason = refusalReasons[refusal.kind];
    services.activity.refused(found.membership, { reason, actor, sent: sent.canonical }, now);
    return refusal;
  }
  const { membership } = outcome;
  const standing = standingOf(membership, membership.settings.graceDays, now);
  services.activity.validated(membership, membership.metadata === '{}', now);
  return {
    kind: 'valid',
    found: { membership, byKey: found.byKey },
    standing,
    metadata: membership.metadata,
  };
}

async function decideBinding(
  { sent, userAgent }: Validation,
  membership: Membership,
  now: number,
  tx: Transaction,
): Promise<Decision<Refused>> {
  const { settings } = membership;
  const standing = standingOf(membership, settings.graceDays, now);
  const decision = decideValidation({ stored: membership.metadata, sent, ...settings });
  const refuse = (refusal: Refused): Decision<Refused> => ({ kind: 'refuse', refusal });
  // A membership that has ended since it was read is not reported any more: it was asked to bind.
  if (judgeLicense(standing.valid, 'refuse', decision.kind) === 'inactive') {
    return refuse({ kind: 'inactive', standing });
  }
  switch (decision.kind) {
    case 'bind':
      return {
        kind: 'change',
        patch: { metadata: decision.metadata, boundAt: now },
        event: { type: 'membership.bound', data: boundData(decision.metadata, userAgent) },
      };
    case 'reset': {
      const dueAt = await nextResetDueAt(tx, membership, now);
      if (dueAt === null) return refuse({ kind: 'mismatch', membership });
      if (dueAt > now) {
        return refuse({ kind: 'reset_spent', waitSeconds: Math.ceil((dueAt - now) / 1000) });
      }
      return {
        kind: 'change',
        patch: { metadata: '{}', boundAt: null },
        event: { type: resetEvent, data: { cause: 'empty_metadata' } },
      };
    }
    case 'mismatch':
      return refuse({ kind: 'mismatch', membership });
    case 'empty_refused':
      return refuse({ kind: 'empty_refused' });
    default:
      return { kind: 'keep' };
  }
}

/** What is kept of a binding: also what the machine runs, where the app's program tells. */
function boundData(metadata: string, userAgent: string | undefined) {
  const system = systemOfUserAgent(userAgent);
  return { metadata: JSON.parse(metadata), ...(system !== undefined && { system }) };
}
