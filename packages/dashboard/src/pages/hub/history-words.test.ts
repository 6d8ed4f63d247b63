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

it('a refusal of another machine says what to do, as far as something can be done', () => {
  const refused = entry({ type: 'refused', data: { reason: 'another_machine' } });
  expect(tellEntry(refused, true).title).toMatch(/^Refused on .+: another machine\.$/);
  expect(tellEntry(refused, true).note).toBe('If that was you, press Reset Key.');
  expect(tellEntry(refused, false).note).not.toContain('Reset Key');
  const inactive = entry({ type: 'refused', data: { reason: 'inactive' } });
  expect(tellEntry(inactive, true).note).toBeUndefined();
});

it('who did it is told, and a day says how often', () => {
  expect(tellEntry(entry({ type: 'reset', by: 'you' }), true).title).toBe('You reset the key');
  expect(tellEntry(entry({ type: 'reset', by: 'seller' }), true).title).toContain('seller');
  const day = entry({ type: 'used_day', count: 12, machine: 'Mac' });
  expect(tellEntry(day, true).title).toBe('Used 12 times on Mac');
});

it('what a page does not know yet is told by a word', () => {
  const strange = entry({ type: 'repainted' as HistoryEntry['type'] });
  expect(tellEntry(strange, true).title).toBe('Changed');
  expect(tellEntry(entry({ type: 'mail_sent', data: { kind: 'toString' } }), true).title).toBe(
    'Mail to you: news of this purchase',
  );
});
