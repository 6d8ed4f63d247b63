/** Where the lines of an axis are: whole numbers in even steps from 0 to at least `most`, 3 to 6 of them. */
export function axisTicks(most: number): number[] {
  const step = niceStep(Math.max(1, most) / 4);
  const count = Math.max(2, Math.ceil(Math.max(1, most) / step));
  return Array.from({ length: count + 1 }, (_, place) => place * step);
}

/** The next of 1, 2, 5, 10, 20, 50 … that is not less. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least) ?? power * 10;
}

/** Which of so many days are named below the axis: evenly, at most `most` of them. */
export function namedDays(count: number, most: number): ReadonlySet<number> {
  const every = Math.max(1, Math.ceil(count / most));
  const last = count - 1;
  return new Set(
    Array.from({ length: count }, (_, place) => place).filter(
      (place) => (last - place) % every === 0,
    ),
  );
}
