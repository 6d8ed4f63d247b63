import type { Actor } from '../events/event.ts';
import { hasScope, mayUseProduct, type Principal } from '../http/principal.ts';
import { andThen, type MaybePromise } from '../lib/maybe-promise.ts';
import { bindLicense } from './bind-license.ts';
import { judgeLicense } from './license-judgement.ts';
import {
  checkMetadata,
  decideValidation,
  type Metadata,
  type ValidationDecision,
} from './license-metadata.ts';
import type { FoundMembership, MembershipReads } from './membership.repository.ts';
import { type Membership, type Standing, standingOf } from './membership.ts';
import type { MembershipServices } from './membership-target.ts';
import type { Refusal, ValidationActivity } from './validation-activity.ts';

export interface ValidationServices extends MembershipServices {
  readonly reads: MembershipReads;
  readonly activity: ValidationActivity;
  /** Seconds for which a caller that guesses keys is told nothing of one; 0 when it is. */
  isGuessing(principalId: string, address: string): Promise<number>;
}

export interface ValidationRequest {
  /** License key or `mem_…` id, as sent. */
  readonly idOrKey: string;
  /** The body's `metadata`, unchecked. */
  readonly metadata: unknown;
  readonly address: string;
  /** What the app's program calls itself, as sent. */
  readonly userAgent?: string | undefined;
}

export type ValidationOutcome =
  /** `metadata` is the JSON to show. */
  | { kind: 'valid'; found: FoundMembership; standing: Standing; metadata: string }
  | { kind: 'invalid_metadata'; problem: string }
  | { kind: 'not_found' }
  | { kind: 'inactive'; standing: Standing }
  | { kind: 'mismatch'; membership: Membership }
  | { kind: 'empty_refused' }
  | { kind: 'reset_spent'; waitSeconds: number }
  | { kind: 'may_not_bind' }
  | { kind: 'guessing'; waitSeconds: number };

/** A checked request on its way: what the rules need to know. */
export interface Validation {
  readonly found: FoundMembership;
  readonly sent: { metadata: Metadata; canonical: string };
  readonly principal: Principal;
  readonly actor: Actor;
  readonly userAgent: string | undefined;
}

/**
 * Validates a license key for the metadata of one machine (wire contract, Validate). A key that is
 * bound to what was sent costs one indexed read and no write; the first validation binds.
 * Without a promise where the database answers without one.
 */
export function validateLicense(
  services: ValidationServices,
  principal: Principal,
  request: ValidationRequest,
): MaybePromise<ValidationOutcome> {
  // Which members must not be blank is known only with the product; all of them is the default.
  const strict = checkMetadata(request.metadata, { kind: 'validate', bindingMembers: 'all' });
  const checked = strict.ok
    ? strict
    : checkMetadata(request.metadata, { kind: 'validate', bindingMembers: 'none' });
  if (!checked.ok) return { kind: 'invalid_metadata', problem: checked.problem };
  return andThen(services.reads.find(principal.companyId, request.idOrKey), (found) => {
    const mine = found && mayUseProduct(principal, found.membership.productId);
    if (!strict.ok) {
      // What is not found is judged alike, whether it is nobody's or another's.
      const bindingMembers = mine ? found.membership.settings.bindingMembers : 'all';
      const again = checkMetadata(request.metadata, { kind: 'validate', bindingMembers });
      if (!again.ok) return { kind: 'invalid_metadata', problem: again.problem };
    }
    if (!mine) {
      services.activity.unknownKey(principal.companyId, services.clock.now());
      return { kind: 'not_found' };
    }
    const actor: Actor = { kind: principal.kind, id: principal.id, address: request.address };
    const { userAgent } = request;
    return judge(services, { found, sent: checked, principal, actor, userAgent });
  });
}

function judge(
  services: ValidationServices,
  validation: Validation,
): MaybePromise<ValidationOutcome> {
  const { found, sent } = validation;
  const { membership } = found;
  const { settings } = membership;
  const now = services.clock.now();
  const standing = standingOf(membership, settings.graceDays, now);
  const decision = decideValidation({ stored: membership.metadata, sent, ...settings });
  const settle = () => settleDecision(services, validation, decision, standing, now);
  // Only naming the machine that a key is bound to shows that the key was not guessed.
  if (decision.kind === 'match') return settle();
  const { principal, actor } = validation;
  return andThen(
    services.isGuessing(principal.id, actor.address ?? ''),
    (waitSeconds): MaybePromise<ValidationOutcome> =>
      waitSeconds > 0 ? { kind: 'guessing', waitSeconds } : settle(),
  );
}

function settleDecision(
  services: ValidationServices,
  validation: Validation,
  decision: ValidationDecision,
  standing: Standing,
  now: number,
): MaybePromise<ValidationOutcome> {
  const { found, sent } = validation;
  const { membership } = found;
  const refused = (reason: Refusal['reason']) =>
    services.activity.refused(membership, refusal(validation, reason), now);
  const valid = (metadata: string, withoutMachine = false): ValidationOutcome => {
    services.activity.validated(membership, withoutMachine, now);
    return { kind: 'valid', found, standing, metadata };
  };
  const stored = () => valid(isShielded(validation) ? '{}' : membership.metadata, true);
  switch (judgeLicense(standing.valid, membership.settings.lapsed, decision.kind)) {
    case 'inactive':
      refused('membership_inactive');
      return { kind: 'inactive', standing };
    case 'match':
      noteInformative(services, validation, decision, standing, now);
      return valid(sent.canonical);
    // What it is bound to is not shown to a call that does not name it.
    case 'unbound':
    case 'nothing':
      return stored();
    case 'accept_empty':
      return valid('{}', true);
    case 'mismatch':
      refused('metadata_mismatch');
      return { kind: 'mismatch', membership };
    case 'empty_refused':
      refused('empty_metadata');
      return { kind: 'empty_refused' };
    case 'bind':
    case 'reset':
      if (isShielded(validation)) return { kind: 'may_not_bind' };
      return bindLicense(services, validation);
  }
}

/** Informative members that a good call has changed are stored in passing. */
function noteInformative(
  { activity }: ValidationServices,
  validation: Validation,
  decision: ValidationDecision,
  standing: Standing,
  now: number,
): void {
  if (decision.kind !== 'match' || decision.informative === undefined) return;
  if (!standing.valid || isShielded(validation)) return;
  activity.informed(validation.found.membership, decision.informative, now);
}

/** A key that may only validate learns nothing by membership id, and binds nothing by it. */
function isShielded({ found, principal }: Validation): boolean {
  return !found.byKey && !hasScope(principal, 'retrieve_membership');
}

function refusal({ actor, sent }: Validation, reason: Refusal['reason']): Refusal {
  return { reason, actor, sent: sent.canonical };
}
