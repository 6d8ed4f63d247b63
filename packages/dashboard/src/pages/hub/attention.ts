import type { Purchase } from '../../api/hub-purchase.ts';
import { isFree } from './purchase-words.ts';

/** What of a purchase wants its buyer's attention first. */
export type Attention =
  | 'ended'
  | 'expired'
  | 'paused'
  | 'unpaid'
  | 'ending'
  | 'refused'
  | 'no_machine';

const daySeconds = 86_400;

/**
 * What a buyer should look at first; null when all is well. A refusal counts while nothing has
 * succeeded since, and for a day: the machine that has the key may go on asking beside the other one.
 *
 * @param now Unix seconds
 */
export function attentionOf(purchase: Purchase, now: number): Attention | null {
  const { status, valid, bound, machine, last_refusal } = purchase;
  if (status === 'past_due') return isFree(purchase) ? 'ending' : 'unpaid';
  if (!valid) {
    if (status === 'unresolved') return 'paused';
    return status === 'expired' ? 'expired' : 'ended';
  }
  if (last_refusal === null) return null;
  const { at, reason } = last_refusal;
  const seen = machine?.last_seen_at ?? 0;
  if (at < seen && at < now - daySeconds) return null;
  if (reason === 'another_machine') return bound ? 'refused' : null;
  return reason === 'no_machine' ? 'no_machine' : null;
}
