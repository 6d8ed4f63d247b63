import type { ExperienceTable } from '../experiences/experience.table.ts';
import { platforms } from '../experiences/software.rules.ts';

/** `any` is the one link for all platforms. */
export const downloadPlatforms = [...platforms, 'any'] as const;
export type DownloadPlatform = (typeof downloadPlatforms)[number];

/** What of a Software experience says where it is downloaded. */
export type DownloadColumns = Pick<ExperienceTable, 'download_link' | 'downloads'>;

/** The seller's link for a platform as it is now; undefined where there is none. */
export function linkFor(
  { download_link, downloads }: DownloadColumns,
  platform: DownloadPlatform,
): string | undefined {
  if (platform === 'any') return download_link ?? undefined;
  const links = JSON.parse(downloads) as Partial<Record<DownloadPlatform, string>>;
  return Object.hasOwn(links, platform) ? links[platform] : undefined;
}

/** The platforms that there is a link for. */
export function platformsOf(software: DownloadColumns): DownloadPlatform[] {
  return downloadPlatforms.filter((platform) => linkFor(software, platform) !== undefined);
}

export function isDownloadPlatform(text: unknown): text is DownloadPlatform {
  return (downloadPlatforms as readonly unknown[]).includes(text);
}
