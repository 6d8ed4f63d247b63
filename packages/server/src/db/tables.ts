/**
 * The tables there are. Each feature adds its own by declaration merging
 * (`declare module '../db/tables.ts'`), so that this folder knows no feature.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the features' declaration merging
export interface Tables {}
