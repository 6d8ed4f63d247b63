import type { Actor } from '../events/event.ts';
import { isId } from '../lib/ids.ts';
import { cancelMembership } from './cancel-membership.ts';
import { refusalSentences } from './membership.errors.ts';
import type { MembershipServices } from './membership-target.ts';
import { resetLicense } from './reset-license.ts';

export const bulkActions = ['reset_license', 'cancel'] as const;
export type BulkAction = (typeof bulkActions)[number];

const changes = { reset_license: resetLicense, cancel: cancelMembership } as const;

export interface BulkResult {
  readonly id: string;
  readonly outcome: 'done' | 'refused' | 'not_found';
  /** Why it was refused, for the seller. */
  readonly sentence: string | null;
}

/**
 * Does one thing to several memberships of a company, each in a transaction of its own and once
 * however often it is named. Answers what came of each, in the order in which they were named.
 */
export async function changeInBulk(
  services: MembershipServices,
  companyId: string,
  actor: Actor,
  action: BulkAction,
  ids: readonly string[],
): Promise<BulkResult[]> {
  const results: BulkResult[] = [];
  for (const id of new Set(ids)) {
    const outcome = isId('mem', id)
      ? await changes[action](services, { companyId, membershipId: id, actor })
      : ({ kind: 'gone' } as const);
    const refusal = outcome.kind === 'refused' ? refusalSentences[outcome.refusal] : null;
    const kinds = { done: 'done', gone: 'not_found', refused: 'refused' } as const;
    results.push({ id, outcome: kinds[outcome.kind], sentence: refusal });
  }
  return results;
}
