import type { HistoryEntry, Purchase } from '../../api/hub-purchase.ts';
import { hubPurchaseTexts, hubHistoryTexts as texts } from '../../texts/index.ts';
import { formatDate } from '../../ui/time.ts';
import { sayDay } from './purchase-words.ts';

interface Told {
  readonly title: string;
  /** What to do about it. */
  readonly note?: string;
}

/** What of a purchase decides whether a refusal is still worth mending. */
type Refusable = Pick<Purchase, 'bound' | 'machine' | 'valid'> & {
  readonly can: Pick<Purchase['can'], 'reset'>;
};

type Tell = (entry: HistoryEntry) => Told;

/** The sentence of a group for who did it; nobody known is the server. */
const by = (words: Record<NonNullable<HistoryEntry['by']>, string>): Tell => {
  return (entry) => ({ title: words[entry.by ?? 'system'] });
};
const plain =
  (title: string): Tell =>
  () => ({ title });

const numberOf = (value: unknown) => (typeof value === 'number' ? value : null);
const instantOf = (value: unknown) => (typeof value === 'number' ? formatDate(value) : texts.noEnd);
const pick = (words: Readonly<Record<string, string>>, name: unknown): string | undefined =>
  typeof name === 'string' && Object.hasOwn(words, name) ? words[name] : undefined;

const mailOf = ({ data }: HistoryEntry) => pick(texts.mails, data.kind) ?? texts.mails.other;

const tellers: Record<HistoryEntry['type'], Tell> = {
  granted: ({ by: who }) => ({ title: who === 'seller' ? texts.grantedBySeller : texts.granted }),
  used_day: ({ count, machine }) => ({ title: texts.usedDay(count ?? 1, machine) }),
  bound: ({ machine }) => ({ title: texts.bound(machine) }),
  refused: tellRefusal,
  reset: by(texts.reset),
  key_changed: by(texts.keyChanged),
  email_changed: by(texts.emailChanged),
  canceled: by(texts.canceled),
  uncanceled: by(texts.uncanceled),
  ended: ({ by: who }) => ({ title: who === 'seller' ? texts.endedBySeller : texts.ended }),
  revived: plain(texts.revived),
  suspended: plain(texts.suspended),
  reinstated: plain(texts.reinstated),
  days_added: ({ data }) => ({ title: texts.daysAdded(numberOf(data.days)) }),
  end_changed: ({ data }) => ({
    title: texts.endChanged(instantOf(data.before), instantOf(data.after)),
  }),
  downloaded: ({ data }) => ({
    title: texts.downloaded(pick(hubPurchaseTexts.platforms, data.platform) ?? null),
  }),
  mail_sent: (entry) => ({ title: texts.mailSent(mailOf(entry)) }),
  mail_failed: (entry) => ({ title: texts.mailFailed(mailOf(entry)) }),
  reset_disputed: plain(texts.disputed),
};

function tellRefusal({ at, data }: HistoryEntry): Told {
  const { another_machine, no_machine, inactive, other } = texts.refused;
  const words = new Map<unknown, (day: string) => string>(
    Object.entries({ another_machine, no_machine, inactive }),
  );
  return { title: (words.get(data.reason) ?? other)(sayDay(at)) };
}

/**
 * What happened, in a sentence; types that this page does not know yet by a word. A refusal that
 * stands between somebody and the app still says what to do about it.
 */
export function tellEntry(entry: HistoryEntry, purchase: Refusable): Told {
  const told = Object.hasOwn(tellers, entry.type)
    ? tellers[entry.type](entry)
    : { title: texts.other };
  if (entry.type !== 'refused' || entry.data.reason !== 'another_machine') return told;
  const { bound, machine, valid, can } = purchase;
  const over = !valid || !bound || entry.at < (machine?.first_seen_at ?? 0);
  return over ? told : { ...told, note: can.reset ? texts.ifYouReset : texts.ifYouAsk };
}
