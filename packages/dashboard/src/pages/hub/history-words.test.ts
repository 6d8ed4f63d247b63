import { expect, it } from 'vitest';
import type { HistoryEntry } from '../../api/hub-purchase.ts';
import { tellEntry } from './history-words.ts';

const now = Math.floor(Date.now() / 1000);
const entry = (changed: Partial<HistoryEntry>): HistoryEntry => ({
  id: 'evt_1',
  type: 'granted',
  at: now,
  by: null,
  machine: null,
  data: {},
  ...changed,
});

const purchase = (reset: boolean, firstSeen = now - 100) => ({
  bound: true,
  valid: true,
  machine: { name: 'Mac', first_seen_at: firstSeen, last_seen_at: null, values: {} },
  can: { reset },
});

it('a refusal of another machine says what to do, as far as something can be done', () => {
  const refused = entry({ type: 'refused', data: { reason: 'another_machine' } });
  expect(tellEntry(refused, purchase(true)).title).toMatch(/^Refused on .+: another machine\.$/);
  expect(tellEntry(refused, purchase(true)).note).toBe('If that was you, press Reset Key.');
  expect(tellEntry(refused, purchase(false)).note).not.toContain('Reset Key');
  expect(tellEntry(refused, purchase(true, now + 1)).note).toBeUndefined();
  const inactive = entry({ type: 'refused', data: { reason: 'inactive' } });
  expect(tellEntry(inactive, purchase(true)).note).toBeUndefined();
});

it('who did it is told, and a day says how often', () => {
  expect(tellEntry(entry({ type: 'reset', by: 'you' }), purchase(true)).title).toBe(
    'You reset the key',
  );
  expect(tellEntry(entry({ type: 'reset', by: 'seller' }), purchase(true)).title).toContain(
    'seller',
  );
  const day = entry({ type: 'used_day', count: 12, machine: 'Mac' });
  expect(tellEntry(day, purchase(true)).title).toBe('Used 12 times on Mac');
});

it('what a page does not know yet is told by a word', () => {
  const strange = entry({ type: 'repainted' as HistoryEntry['type'] });
  expect(tellEntry(strange, purchase(true)).title).toBe('Changed');
  expect(
    tellEntry(entry({ type: 'mail_sent', data: { kind: 'toString' } }), purchase(true)).title,
  ).toBe('Mail to you: news of this purchase');
});
