import type { TimelineEntry } from '../../api/membership.ts';
import { timelineTexts as texts } from '../../texts/index.ts';
import { formatDateTime } from '../../ui/time.ts';
import { kindWords } from '../mail/kind-words.ts';
import { describeProblem } from '../mail/mail-problem.ts';
import type { Described } from './describe-entry.ts';

interface EventWords {
  readonly title: (entry: TimelineEntry) => string;
  /** What of its data is shown as a table. */
  readonly values?: (entry: TimelineEntry) => Described['values'];
}

const plain = (title: string): EventWords => ({ title: () => title });

/** The events that this page knows, by their type. */
export const eventWords: ReadonlyMap<string, EventWords> = new Map<string, EventWords>([
  [
    'membership.created',
    { title: ({ actor }) => (actor?.kind === 'customer' ? texts.bought : texts.granted) },
  ],
  ['membership.bound', { title: () => texts.bound, values: metadataAs(texts.boundTo) }],
  ['membership.reset', { title: resetTitle, values: metadataAs(texts.wasBoundTo) }],
  ['membership.reset_disputed', plain(texts.resetDisputed)],
  [
    'membership.metadata_replaced',
    { title: () => texts.metadataReplaced, values: metadataAs(texts.boundTo) },
  ],
  ['membership.refused', { title: refusedTitle, values: metadataAs(texts.sent) }],
  ['membership.key_shuffled', plain(texts.keyShuffled)],
  ['membership.key_sent', plain(texts.keySent)],
  [
    'membership.downloaded',
    { title: ({ data }) => texts.downloaded(lookUp(texts.platforms, data['platform'])) },
  ],
  ['mail.sent', { title: mailTitle(texts.mailSent) }],
  ['mail.refused', { title: mailTitle(texts.mailRefused) }],
  ['mail.expired', { title: mailTitle(texts.mailExpired) }],
  ['customer.erased', plain(texts.customerErased)],
  ['membership.went_valid', plain(texts.wentValid)],
  [
    'membership.went_invalid',
    { title: ({ data }) => texts.wentInvalid(lookUp(texts.invalidWhy, data['status'])) },
  ],
  ['membership.cancel_scheduled', plain(texts.cancelScheduled)],
  ['membership.cancel_taken_back', plain(texts.cancelTakenBack)],
  ['membership.terminated', plain(texts.terminated)],
  ['membership.suspended', plain(texts.suspended)],
  ['membership.reinstated', plain(texts.reinstated)],
  [
    'membership.free_days_added',
    {
      title: ({ data: { days } }) => texts.freeDays(typeof days === 'number' ? days : null),
    },
  ],
  ['membership.email_changed', { title: emailTitle }],
  [
    'membership.expiry_changed',
    { title: ({ data }) => texts.expiryChanged(end(data['before']), end(data['after'])) },
  ],
]);

function metadataAs(label: string): (entry: TimelineEntry) => Described['values'] {
  return ({ data: { metadata } }) => {
    if (typeof metadata !== 'object' || metadata === null) return null;
    const of = metadata as Record<string, unknown>;
    return Object.keys(of).length === 0 ? null : { label, of };
  };
}

function resetTitle({ data: { cause } }: TimelineEntry): string {
  if (cause === 'empty_metadata') return texts.resetByApp;
  return cause === 'update' ? texts.resetByUpdate : texts.reset;
}

/** Which mail it was, and why it did not arrive. */
function mailTitle(words: (mail: string) => string): (entry: TimelineEntry) => string {
  return ({ data: { kind, problem } }) => {
    const said = words(kindWords(String(kind)));
    return typeof problem === 'string' ? `${said}. ${describeProblem(problem)}` : said;
  };
}

/** The addresses are gone once the buyer is erased. */
function emailTitle({ data: { before, after } }: TimelineEntry): string {
  const told = typeof before === 'string' && typeof after === 'string';
  return told ? texts.emailChanged(before, after) : texts.emailChangedOnly;
}

function refusedTitle({ data: { reason, metadata } }: TimelineEntry): string {
  const sent = typeof metadata === 'object' && metadata !== null ? Object.keys(metadata) : null;
  if (reason === 'metadata_mismatch' && sent?.length === 0) return texts.refusedNothing;
  return lookUp(texts.refusedWhy, reason) ?? texts.refused;
}

const lookUp = (words: Readonly<Record<string, string>>, key: unknown): string | null =>
  typeof key === 'string' && Object.hasOwn(words, key) ? (words[key] ?? null) : null;

const end = (at: unknown) => (typeof at === 'number' ? formatDateTime(at) : texts.noEnd);
