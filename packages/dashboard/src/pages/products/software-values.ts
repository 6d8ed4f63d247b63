import type { NewSoftware, Software } from '../../api/product.ts';

export const platforms = ['windows', 'macos', 'linux'] as const;
export type Platform = (typeof platforms)[number];

/** What the form about the Software holds. */
export interface SoftwareValues extends Record<Platform, string> {
  links: 'one' | 'each';
  download_link: string;
  version: string;
  note: string;
}

/** The form's fields by the wire's names of what they hold. */
export const softwareFields: Readonly<Record<string, keyof SoftwareValues>> = {
  download_link: 'download_link',
  downloads: 'windows',
  'downloads.windows': 'windows',
  'downloads.macos': 'macos',
  'downloads.linux': 'linux',
  version: 'version',
  note: 'note',
};

/** The form filled with what there is; empty without any. */
export function toSoftwareValues(software: Software | null): SoftwareValues {
  const { download_link, downloads = {}, version, note } = software ?? {};
  return {
    links: Object.keys(downloads).length > 0 ? 'each' : 'one',
    download_link: download_link ?? '',
    windows: downloads.windows ?? '',
    macos: downloads.macos ?? '',
    linux: downloads.linux ?? '',
    version: version ?? '',
    note: note ?? '',
  };
}

/** What the server is to keep; whether there are links enough is for it to say. */
export function toNewSoftware(values: SoftwareValues): NewSoftware {
  const filled = platforms.filter((name) => values.links === 'each' && values[name].trim() !== '');
  return {
    download_link: values.download_link.trim() || null,
    downloads: Object.fromEntries(filled.map((name) => [name, values[name].trim()])),
    version: values.version.trim() || null,
    note: values.note.trim() || null,
  };
}
