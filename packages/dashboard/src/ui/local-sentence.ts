import { formatDateTime } from './time.ts';

const instant = /\b(\d{4})-(\d{2})-(\d{2}) (\d{2}:\d{2}) UTC\b/g;

/** A sentence of the server with its instants (`2026-05-03 14:05 UTC`) in the viewer's own zone. */
export function inLocalTime(sentence: string): string {
  return sentence.replaceAll(instant, (written, year, month, day, time) => {
    const at = Date.parse(`${year}-${month}-${day}T${time}Z`);
    return Number.isNaN(at) ? written : formatDateTime(at / 1000);
  });
}
