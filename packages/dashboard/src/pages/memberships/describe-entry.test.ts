import { expect, it } from 'vitest';
import type { TimelineEntry } from '../../api/membership.ts';
import { describeEntry } from './describe-entry.ts';

const entry = (changes: Partial<TimelineEntry>): TimelineEntry => ({
  id: 'evt_1',
  kind: 'event',
  type: 'membership.bound',
  at: 1_772_000_000,
  actor: null,
  address: null,
  data: {},
  ...changes,
});

it('a type of event that this page does not know reads by its name and shows its data', () => {
  const told = describeEntry(entry({ type: 'payment.dispute_opened', data: { amount: '9.99' } }));
  expect(told.title).toBe('Payment dispute opened');
  expect(told.values?.of).toEqual({ amount: '9.99' });
  expect(describeEntry(entry({ type: 'membership.moved' })).title).toBe('Moved');
  expect(describeEntry(entry({ type: 'membership.' })).title).toBe('Changed');
});

it('a refusal says why, by whom, from where, and what was sent', () => {
  const told = describeEntry(
    entry({
      type: 'membership.refused',
      actor: { kind: 'api_key', name: 'app' },
      address: '203.0.113.7',
      data: { reason: 'metadata_mismatch', metadata: { HWID: 'b' } },
    }),
  );
  expect(told.title).toContain('bound to another machine');
  expect(told.notes).toEqual(['by the API key “app”', 'from 203.0.113.7']);
  expect(told.values?.of).toEqual({ HWID: 'b' });
});

it('what happened in the hub and by mail is told in words', () => {
  const title = (type: string, data = {}) => describeEntry(entry({ type, data })).title;
  expect(title('membership.downloaded', { platform: 'macos' })).toBe('Downloaded for macOS');
  expect(title('membership.downloaded', { platform: 'any' })).toBe('Downloaded');
  expect(title('membership.reset_disputed')).toBe('The buyer says that this reset was not theirs');
  expect(title('mail.sent', { kind: 'key_delivered' })).toBe('Mail sent: License key');
  const refused = title('mail.refused', { kind: 'expiring', problem: '550 5.1.1' });
  expect(refused).toMatch(/^Mail refused: Ends soon\. There is no such mailbox.*\(550 5\.1\.1\)$/);
  const reset = entry({ type: 'membership.reset', actor: { kind: 'customer', name: null } });
  expect(describeEntry(reset).notes).toEqual(['by the buyer']);
});

it('an address that was erased is not told', () => {
  const title = (data: object) =>
    describeEntry(entry({ type: 'membership.email_changed', data: { ...data } })).title;
  expect(title({ before: 'a@example.com', after: 'b@example.com' })).toBe(
    'E-mail changed from a@example.com to b@example.com',
  );
  expect(title({})).toBe('E-mail changed');
});

it('data of an odd shape breaks no entry', () => {
  const types = [
    'refused',
    'reset',
    'went_invalid',
    'free_days_added',
    'email_changed',
    'expiry_changed',
    'downloaded',
  ];
  for (const type of types) {
    for (const data of [{}, { reason: 'toString', status: 7, metadata: 'x', days: null }]) {
      expect(describeEntry(entry({ type: `membership.${type}`, data })).title).not.toBe('');
    }
  }
  expect(describeEntry(entry({ kind: 'day', type: 'day', data: { day: 7 } })).title).not.toBe('');
});
