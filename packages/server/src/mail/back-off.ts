const steps = [5, 15, 30, 60, 120, 300, 600, 1200, 1800];
const hourSeconds = 3600;

/** How long to wait after so many tries that came to nothing (1 or more), in milliseconds; hourly in the end. */
export function backOffMs(tries: number): number {
  return (steps[tries - 1] ?? hourSeconds) * 1000;
}
