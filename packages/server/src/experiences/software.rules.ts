import type { Problem } from '../lib/problem.ts';
import { findTextProblem } from '../lib/text-problem.ts';

export const platforms = ['windows', 'macos', 'linux'] as const;
export type Platform = (typeof platforms)[number];

export interface SoftwareProperties {
  downloadLink: string | null;
  downloads: Partial<Record<Platform, string>>;
  version: string | null;
  /** What the seller says of this version. */
  note: string | null;
}

/**
 * Whether a Software experience may be saved: it needs one download link for all, or one for each
 * platform, each http or https (wire contract, Membership, Software). Answers the sentence to show.
 */
export function findSoftwareProblem(software: SoftwareProperties): Problem | undefined {
  const { downloadLink, downloads, version, note } = software;
  const links = { ...prefixed(downloads), download_link: downloadLink ?? undefined };
  for (const [parameter, link] of Object.entries(links)) {
    if (link !== undefined && !isWebLink(link)) {
      const problem = `The download link (${parameter}) must be a full http:// or https:// address of at most 2000 characters.`;
      return { parameter, problem };
    }
  }
  if (downloadLink === null && !platforms.every((platform) => downloads[platform])) {
    return {
      parameter: 'download_link',
      problem:
        'Software needs a download link: one for all platforms, or one each for windows, macos and linux.',
    };
  }
  const ofVersion = version !== null && findVersionProblem(version);
  if (ofVersion) return { parameter: 'version', problem: ofVersion };
  const ofNote = note !== null && findTextProblem('A note', note, { most: 5000, lines: true });
  return ofNote ? { parameter: 'note', problem: ofNote } : undefined;
}

function prefixed(downloads: SoftwareProperties['downloads']) {
  return Object.fromEntries(
    Object.entries(downloads).map(([platform, link]) => [`downloads.${platform}`, link]),
  );
}

function findVersionProblem(version: string): string | undefined {
  if (version.trim() === '') return 'A version has 1 to 100 characters.';
  return findTextProblem('A version', version, { least: 1, most: 100 });
}

/** Whether a text is a full http or https address without user name and password. */
export function isWebLink(link: string): boolean {
  // The parser would drop or escape them and call the rest an address; what is stored is the text.
  if (link.length > 2000 || !link.isWellFormed() || /[\s\p{Cc}]/u.test(link)) return false;
  const url = URL.parse(link);
  return (
    url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === ''
  );
}
