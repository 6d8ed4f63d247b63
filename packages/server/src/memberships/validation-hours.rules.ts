/** How a validation can end for the charts: each is counted under exactly one. */
export const validationOutcomes = [
  /** 201 for the machine that the key is bound to, or is bound to now. */
  'validated',
  /** 201 without a machine. */
  'without_machine',
  'metadata_mismatch',
  'empty_metadata',
  'membership_inactive',
  /** 404: no such key, or none that this API key may see. */
  'unknown_key',
] as const;
export type CountedOutcome = (typeof validationOutcomes)[number];

/** One company's counts of one hour, changed in place while they wait to be written. */
export interface HourCounts extends Record<CountedOutcome, number> {
  readonly companyId: string;
  /** Where the hour begins (UTC), epoch milliseconds. */
  readonly hourAt: number;
}

const hourMs = 3_600_000;

export function newHourCounts(companyId: string, at: number): HourCounts {
  return {
    companyId,
    hourAt: hourOf(at),
    validated: 0,
    without_machine: 0,
    metadata_mismatch: 0,
    empty_metadata: 0,
    membership_inactive: 0,
    unknown_key: 0,
  };
}

/** Where the hour of an instant begins, epoch milliseconds. */
export function hourOf(at: number): number {
  return at - (at % hourMs);
}

/** Adds the counts of the same company and hour. */
export function addHourCounts(to: HourCounts, from: HourCounts): void {
  for (const outcome of validationOutcomes) to[outcome] += from[outcome];
}
