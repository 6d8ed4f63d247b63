import type { TimelineEntry } from '../../api/membership.ts';
import { timelineTexts as texts } from '../../texts/index.ts';
import { describeDay } from './describe-day.ts';
import { eventWords } from './event-words.ts';

export interface Described {
  readonly title: string;
  /** By whom and from where. */
  readonly notes: readonly string[];
  /** What was sent or stored, to show as it is. */
  readonly values: {
    readonly label: string;
    readonly of: Readonly<Record<string, unknown>>;
  } | null;
}

/** An entry of the timeline in words. Types that this page does not know yet read by their name. */
export function describeEntry(entry: TimelineEntry): Described {
  if (entry.kind === 'day') return { ...describeDay(entry.data), values: null };
  const { type, data, actor, address } = entry;
  const notes = [
    ...(actor ? [texts.actors[actor.kind](actor.name)] : []),
    ...(address === null ? [] : [texts.from(address)]),
  ];
  const known = eventWords.get(type);
  if (known) return { title: known.title(entry), notes, values: known.values?.(entry) ?? null };
  const told = Object.keys(data).length > 0;
  return { title: humanise(type), notes, values: told ? { label: texts.more, of: data } : null };
}

/** `payment.succeeded` as "Payment succeeded"; what happened to the membership itself by its verb. */
function humanise(type: string): string {
  const words = type
    .replace(/^membership\./, '')
    .replaceAll(/[._]+/g, ' ')
    .trim();
  return words === '' ? texts.unnamed : words.charAt(0).toUpperCase() + words.slice(1);
}
