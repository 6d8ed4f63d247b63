import type { Platform } from '../../api/hub-purchase.ts';

/** Phones and tablets first: they call themselves Linux and Mac OS X, too. */
const systems: readonly (readonly [RegExp, Platform | null])[] = [
  [/\b(Android|iPhone|iPad|CrOS)\b/, null],
  [/\bWindows\b/, 'windows'],
  [/\b(Mac OS X|Macintosh)\b/, 'macos'],
  [/\b(Linux|X11)\b/, 'linux'],
];

/** What a browser's User-Agent says that it runs on; null for anything that no download is made for. */
export function readPlatform(userAgent: string): Platform | null {
  return systems.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null;
}

export interface DownloadChoice {
  /** What suits the machine that one is on. */
  readonly first: Platform | null;
  readonly others: readonly Platform[];
}

/** Puts the download for the visitor's own machine first. */
export function chooseDownload(
  platforms: readonly Platform[],
  visitor: Platform | null,
): DownloadChoice {
  const first =
    platforms.find((platform) => platform === visitor) ??
    platforms.find((platform) => platform === 'any') ??
    null;
  return { first, others: platforms.filter((platform) => platform !== first) };
}
