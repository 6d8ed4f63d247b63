import { expect, it } from 'vitest';
import type { Purchase } from '../../api/hub-purchase.ts';
import { attentionOf } from './attention.ts';

const now = 1_800_000_000;
const hour = 3600;

function purchase(changed: Partial<Purchase>): Purchase {
  return {
    status: 'completed',
    valid: true,
    bound: true,
    last_refusal: null,
    plan: { plan_type: 'renewal', price: '9.99', currency: 'usd', billing_days: 30 },
    ...changed,
  } as Purchase;
}
const machine = (lastSeen: number) => ({
  name: 'Mac',
  first_seen_at: now - 1000 * hour,
  last_seen_at: lastSeen,
  values: {},
});
const refused = (at: number) => ({ at, reason: 'another_machine' as const });

it('nothing is said of a purchase that works', () => {
  expect(attentionOf(purchase({}), now)).toBeNull();
});

it('an end, a pause and an open payment come before refusals', () => {
  const last_refusal = refused(now);
  const of = (status: Purchase['status'], valid = false) =>
    attentionOf(purchase({ status, valid, last_refusal }), now);
  expect(of('canceled')).toBe('ended');
  expect(of('expired')).toBe('expired');
  expect(of('unresolved')).toBe('paused');
  expect(of('past_due', true)).toBe('unpaid');
  const plan = { plan_type: 'renewal' as const, price: '0', currency: 'usd', billing_days: 30 };
  expect(attentionOf(purchase({ status: 'past_due', plan }), now)).toBe('ending');
});

it('a refusal counts while nothing has succeeded since, and for a day', () => {
  const of = (at: number, lastSeen: number) =>
    attentionOf(purchase({ last_refusal: refused(at), machine: machine(lastSeen) }), now);
  expect(of(now - 100 * hour, now - 101 * hour)).toBe('refused');
  expect(of(now - 2 * hour, now - hour)).toBe('refused');
  expect(of(now - 100 * hour, now - hour)).toBeNull();
});

it('a key that is free needs no reset', () => {
  expect(attentionOf(purchase({ bound: false, last_refusal: refused(now) }), now)).toBeNull();
});
