import { latestInstantMs } from '../lib/clock.ts';

export const hourMs = 3_600_000;
export const dayMs = 86_400_000;

/** Over it hours would be thousands of entries, more than a chart has pixels. */
const mostHourlyMs = 92 * dayMs;
/** As long as events are kept. */
const mostMs = 400 * dayMs;
const defaultMs = 30 * dayMs;

/** A span of whole hours or days (UTC) in epoch milliseconds, `toMs` not included. */
export interface InsightRange {
  readonly fromMs: number;
  readonly toMs: number;
  readonly bucket: 'hour' | 'day';
}

export type RangeOutcome =
  | { kind: 'range'; range: InsightRange }
  | { kind: 'invalid'; parameter: 'from' | 'to'; problem: string };

/**
 * Reads the two ends as a query gives them (Unix seconds, each may be missing) and widens them to
 * the hours or days that they touch: counts are kept by the hour.
 */
export function readRange(
  from: string | undefined,
  to: string | undefined,
  now: number,
): RangeOutcome {
  const toMs = to ? readSeconds(to) : now;
  if (toMs === undefined) return notSeconds('to');
  const fromMs = from ? readSeconds(from) : Math.max(0, toMs - defaultMs);
  if (fromMs === undefined) return notSeconds('from');
  if (fromMs >= toMs) {
    return { kind: 'invalid', parameter: 'from', problem: 'It must be before to.' };
  }
  if (toMs - fromMs > mostMs) {
    return {
      kind: 'invalid',
      parameter: 'from',
      problem: 'It must be 400 days before to at most.',
    };
  }
  const bucket = toMs - fromMs > mostHourlyMs ? 'day' : 'hour';
  const width = widthMs(bucket);
  return {
    kind: 'range',
    range: {
      bucket,
      fromMs: Math.floor(fromMs / width) * width,
      toMs: Math.ceil(toMs / width) * width,
    },
  };
}

export function widthMs(bucket: InsightRange['bucket']): number {
  return bucket === 'hour' ? hourMs : dayMs;
}

function readSeconds(text: string): number | undefined {
  if (!/^\d{1,12}$/.test(text)) return undefined;
  const epochMs = Number(text) * 1000;
  return epochMs <= latestInstantMs ? epochMs : undefined;
}

function notSeconds(parameter: 'from' | 'to'): RangeOutcome {
  return {
    kind: 'invalid',
    parameter,
    problem: 'It must be Unix seconds before the year 10000.',
  };
}
