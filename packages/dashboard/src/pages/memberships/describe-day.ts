import { timelineTexts as texts } from '../../texts/index.ts';
import { formatUtcDay } from '../../ui/time.ts';

/** A day's validations in words: how many, how many without a machine, how many refusals. */
export function describeDay(data: Readonly<Record<string, unknown>>) {
  const count = (name: string) => (typeof data[name] === 'number' ? data[name] : 0);
  const more = [
    ...(count('without_machine') > 0 ? [texts.withoutMachine(count('without_machine'))] : []),
    ...(count('refusals') > 0 ? [texts.refusals(count('refusals'))] : []),
  ];
  return {
    title: texts.day(count('validations')),
    notes: [[texts.dayOn(formatUtcDay(data['day'])), ...more].join(', ')],
  };
}
