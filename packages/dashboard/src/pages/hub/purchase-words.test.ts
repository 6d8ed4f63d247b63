import { expect, it } from 'vitest';
import type { Purchase } from '../../api/hub-purchase.ts';
import { afterTrialWords, priceWords, sayDay, standWords, statusWord } from './purchase-words.ts';

const now = Math.floor(Date.now() / 1000);
const day = 86_400;

function purchase(changed: Partial<Purchase>, price = '9.99'): Purchase {
  return {
    status: 'active',
    valid: true,
    since: null,
    renews_at: null,
    trial_ends_at: null,
    expires_at: null,
    grace_ends_at: null,
    cancel_at_period_end: false,
    plan: { plan_type: 'renewal', price, currency: 'usd', billing_days: 30 },
    ...changed,
  } as Purchase;
}

it('a period that is over waits for a payment only where there is a price', () => {
  const over = { status: 'past_due', grace_ends_at: now + 2 * day } as const;
  const until = sayDay(now + 2 * day);
  expect(statusWord(purchase(over))).toBe('Payment open');
  expect(standWords(purchase(over))).toBe(`The renewal is not paid yet. It works until ${until}.`);
  expect(statusWord(purchase(over, '0.00'))).toBe('Ending');
  expect(priceWords(purchase(over, '0.00'))).toBe('Free');
  expect(standWords(purchase(over, '0.00'))).toBe(`Works until ${until}.`);
});

it('a trial says what comes after it, unless it ends there', () => {
  const trial = { status: 'trialing', trial_ends_at: now + 5 * day } as const;
  const from = sayDay(now + 5 * day);
  expect(afterTrialWords(purchase(trial))).toMatch(
    new RegExp(`^From ${from}: .*9\\.99.* every 30 days\\.$`),
  );
  expect(afterTrialWords(purchase(trial, '0'))).toBe(`From ${from}: free, renewed every 30 days.`);
  expect(afterTrialWords(purchase({ ...trial, cancel_at_period_end: true }))).toBeNull();
  expect(afterTrialWords(purchase({ ...trial, expires_at: now + 5 * day }))).toBeNull();
  expect(afterTrialWords(purchase({}))).toBeNull();
});
