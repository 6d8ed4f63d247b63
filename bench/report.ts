import type { LoadResult } from './load.ts';

/** One contestant in one round. */
export interface Measurement extends LoadResult {
  readonly requestsPerSecond: number;
  /** Of the server's process; undefined where the system doesn't tell. */
  readonly cpuMicrosPerRequest: number | undefined;
}

export interface Summary {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly cpuMicrosPerRequest: number | undefined;
}

/** The medians of several rounds. */
export function summarise(rounds: readonly Measurement[]): Summary {
  const cpu = rounds.flatMap((round) => round.cpuMicrosPerRequest ?? []);
  return {
    requestsPerSecond: median(rounds.map((round) => round.requestsPerSecond)),
    p50Ms: median(rounds.map((round) => round.p50Ms)),
    p99Ms: median(rounds.map((round) => round.p99Ms)),
    cpuMicrosPerRequest: cpu.length === rounds.length ? median(cpu) : undefined,
  };
}

/** A table line. */
export function line(name: string, summary: Summary): string {
  const { requestsPerSecond, p50Ms, p99Ms, cpuMicrosPerRequest: cpu } = summary;
  return [
    name.padEnd(22),
    Math.round(requestsPerSecond).toLocaleString('en').padStart(10),
    p50Ms.toFixed(2).padStart(9),
    p99Ms.toFixed(2).padStart(9),
    (cpu === undefined ? 'n/a' : cpu.toFixed(1)).padStart(11),
  ].join(' ');
}

export const heading = [
  ''.padEnd(22),
  'requests/s'.padStart(10),
  'p50 ms'.padStart(9),
  'p99 ms'.padStart(9),
  'CPU µs/req'.padStart(11),
].join(' ');

/** Median of the ratios round by round, so that what slows the machine slows both sides of each. */
export function ratios(ours: readonly Measurement[], limit: readonly Measurement[]) {
  const pairs = ours.flatMap((round, index) => {
    const other = limit[index];
    return other ? [[round, other] as const] : [];
  });
  const cpu = pairs.flatMap(([a, b]) =>
    a.cpuMicrosPerRequest && b.cpuMicrosPerRequest
      ? [b.cpuMicrosPerRequest / a.cpuMicrosPerRequest]
      : [],
  );
  return {
    throughput: median(pairs.map(([a, b]) => a.requestsPerSecond / b.requestsPerSecond)),
    cpu: cpu.length === pairs.length ? median(cpu) : undefined,
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0];
  return (low + high) / 2;
}
