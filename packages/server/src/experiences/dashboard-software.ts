import type { ExperienceTable } from './experience.table.ts';

/** The Software of a product as the seller's pages show it. */
export function toDashboardSoftware(experience: ExperienceTable) {
  return {
    id: experience.id,
    name: experience.name,
    download_link: experience.download_link,
    downloads: JSON.parse(experience.downloads),
    version: experience.version,
    note: experience.note,
    updated_at: Math.floor((experience.updated_at ?? experience.created_at) / 1000),
  };
}
