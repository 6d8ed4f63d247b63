import type { Queries } from '../db/database.ts';
import { type Clock, formatInstant } from '../lib/clock.ts';
import { type Explanation, explainRefusal } from './explain-refusal.ts';
import { judgeLicense } from './license-judgement.ts';
import { checkMetadata, decideValidation } from './license-metadata.ts';
import { appWay, resetWay, standingSentence } from './license-words.ts';
import { type Membership, standingOf } from './membership.ts';
import { nextResetDueAt } from './reset-limit.ts';

/**
 * What a validation of this key with this metadata would answer now, and why, for the seller. Judged
 * by what validation itself is judged by, as for an app that sends the license key; writes nothing.
 */
export async function explainLicense(
  { read, clock }: { read: Queries; clock: Clock },
  membership: Membership,
  metadata: unknown,
): Promise<Explanation> {
  const { settings, metadata: stored } = membership;
  const { bindingMembers } = settings;
  const checked = checkMetadata(metadata, { kind: 'validate', bindingMembers });
  if (!checked.ok) {
    return {
      answer: 400,
      reason: 'invalid_parameter',
      sentence: `This is refused as metadata. ${checked.problem}`,
      way_on: appWay,
    };
  }
  const now = clock.now();
  const standing = standingOf(membership, settings.graceDays, now);
  const decision = decideValidation({ stored, sent: checked, ...settings });
  const accepted = (reason: string, sentence: string): Explanation => {
    if (standing.valid) return { answer: 201, reason, sentence, way_on: null };
    const words = `${standingSentence(membership, standing)} The product only reports that: the answer is 201 with "valid": false.`;
    return { answer: 201, reason: 'lapsed_reported', sentence: words, way_on: null };
  };
  const refused = (reason: Parameters<typeof explainRefusal>[1]) =>
    explainRefusal(membership, reason, checked.metadata, standing);
  const judgement = judgeLicense(standing.valid, settings.lapsed, decision.kind);
  switch (judgement) {
    case 'inactive':
      return refused('membership_inactive');
    case 'mismatch':
      return refused('metadata_mismatch');
    case 'empty_refused':
      return refused('empty_metadata');
    case 'match':
      return accepted('match', 'This is what the key is bound to.');
    case 'bind':
      return accepted('would_bind', 'The key is not bound yet: this call would bind it to this.');
    case 'unbound':
    case 'nothing':
      return accepted(
        'nothing',
        'This names no machine, and the key is bound to none: it is accepted, and stays unbound.',
      );
    case 'accept_empty':
      return accepted(
        'accept_empty',
        'The product accepts empty metadata on a bound key: a shared key works on any machine.',
      );
    case 'reset': {
      const dueAt = await nextResetDueAt(read, membership, now);
      if (dueAt === null) return refused('metadata_mismatch');
      if (dueAt <= now) {
        return accepted(
          'would_reset',
          'The product lets empty metadata unbind the key: this call would.',
        );
      }
      return {
        answer: 429,
        reason: 'reset_spent',
        sentence: `Empty metadata unbinds the key, but its resets are used up until ${formatInstant(dueAt)}.`,
        way_on: {
          ...resetWay,
          words: 'Reset Key unbinds it now: your own resets are not limited.',
        },
      };
    }
  }
}
