import type { Purchase } from '../../api/hub-purchase.ts';
import { hubPurchaseTexts as texts } from '../../texts/index.ts';
import { formatMoney } from '../../ui/money.ts';
import type { Tone } from '../../ui/status-badge.tsx';
import { formatDay } from '../../ui/time.ts';

/** A day as it is said in a sentence. `at` in Unix seconds. */
export const sayDay = (at: number) => formatDay(at, Date.now() / 1000);

/** The same of what there may not be. */
export const sayDayOrNull = (at: number | null) => (at === null ? null : sayDay(at));

export const statusTones: Record<Purchase['status'], Tone> = {
  trialing: 'info',
  active: 'good',
  past_due: 'warn',
  completed: 'good',
  canceled: 'neutral',
  expired: 'neutral',
  unresolved: 'warn',
};

export const isFree = ({ plan }: Pick<Purchase, 'plan'>) => Number(plan.price) === 0;

/** How it stands, in a word. A free one whose period is over waits for no payment. */
export function statusWord(purchase: Purchase): string {
  const { status } = purchase;
  return status === 'past_due' && isFree(purchase) ? texts.ending : texts.statusWords[status];
}

/** When it ends, if that is known: its own end, or that of the period that is not followed by another. */
export function endOf(purchase: Purchase): number | null {
  if (purchase.expires_at !== null) return purchase.expires_at;
  return purchase.cancel_at_period_end ? (purchase.renews_at ?? purchase.trial_ends_at) : null;
}

/** How a purchase stands, in a sentence with its day. */
export function standWords(purchase: Purchase): string {
  const { stands } = texts;
  const { status, valid, since, trial_ends_at, renews_at, grace_ends_at } = purchase;
  const end = endOf(purchase);
  switch (status) {
    case 'canceled':
      return stands.ended(sayDayOrNull(since));
    case 'expired':
      return stands.expired(sayDayOrNull(end ?? since));
    case 'unresolved':
      return stands.paused(sayDayOrNull(since));
    case 'past_due': {
      if (!valid || grace_ends_at === null) return stands.unpaid;
      return (isFree(purchase) ? stands.until : stands.unpaidUntil)(sayDay(grace_ends_at));
    }
    default:
      break;
  }
  if (purchase.cancel_at_period_end && end !== null) return stands.endsAtPeriod(sayDay(end));
  if (status === 'trialing') {
    return trial_ends_at === null ? stands.trialOpen : stands.trial(sayDay(trial_ends_at));
  }
  if (end !== null) return stands.until(sayDay(end));
  if (renews_at !== null) return stands.renews(sayDay(renews_at));
  return status === 'completed' ? stands.kept : stands.open;
}

/** What it costs, in the viewer's way to write money. */
export function priceWords(purchase: Purchase): string {
  const { plan_type, price, currency, billing_days } = purchase.plan;
  const free = isFree(purchase);
  const money = formatMoney(price, currency);
  if (plan_type === 'one_time') return free ? texts.free : texts.once(money);
  if (free && purchase.status === 'past_due') return texts.free;
  const days = billing_days ?? 30;
  return free ? texts.freeEvery(days) : texts.every(money, days);
}

/** What comes after a trial, and when; null without a trial, or where it ends instead. */
export function afterTrialWords(purchase: Purchase): string | null {
  const { trial_ends_at: from, status, cancel_at_period_end, plan } = purchase;
  if (status !== 'trialing' || from === null || cancel_at_period_end) return null;
  const end = endOf(purchase);
  if (end !== null && end <= from) return null;
  const price = isFree(purchase)
    ? texts.freeAfterTrial(plan.billing_days ?? 30)
    : priceWords(purchase);
  return texts.afterTrial(sayDay(from), price);
}
