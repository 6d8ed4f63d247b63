import type { SoftwareProperties } from '../experiences/software.rules.ts';

export interface SoftwareBody {
  download_link: SoftwareProperties['downloadLink'];
  downloads: SoftwareProperties['downloads'];
  version: string | null;
  note: string | null;
}

/** Software as a page sends it; what is left out is null. */
export function readSoftware(body: Partial<SoftwareBody>): SoftwareProperties {
  const { download_link = null, downloads = {}, version = null, note = null } = body;
  return { downloadLink: download_link, downloads, version, note };
}
