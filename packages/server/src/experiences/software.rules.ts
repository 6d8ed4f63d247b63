export const platforms = ['windows', 'macos', 'linux'] as const;
export type Platform = (typeof platforms)[number];

export interface SoftwareProperties {
  downloadLink: string | null;
  downloads: Partial<Record<Platform, string>>;
  version: string | null;
}

/**
 * Whether a Software experience may be saved: it needs one download link for all, or one for each
 * platform, each http or https (wire contract, Membership, Software). Answers the sentence to show.
 */
export function findSoftwareProblem(software: SoftwareProperties): string | undefined {
  const { downloadLink, downloads, version } = software;
  const links = Object.entries({ ...downloads, download_link: downloadLink ?? undefined });
  for (const [name, link] of links) {
    if (link !== undefined && !isWebLink(link)) {
      return `The download link (${name}) must be a full http:// or https:// address of at most 2000 characters.`;
    }
  }
  if (downloadLink === null && !platforms.every((platform) => downloads[platform])) {
    return 'Software needs a download link: one for all platforms, or one each for windows, macos and linux.';
  }
  if (version !== null && (version.trim() === '' || version.length > 100)) {
    return 'A version is a text of 1 to 100 characters.';
  }
  return undefined;
}

function isWebLink(link: string): boolean {
  const url = URL.parse(link);
  return (
    link.length <= 2000 &&
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.username === '' &&
    url.password === ''
  );
}
