import type { Transaction } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { Actor } from '../events/event.ts';
import { canonicalJson } from '../lib/canonical-json.ts';
import { makeId } from '../lib/ids.ts';
import { insertSoftwareIfNone } from './experience.repository.ts';
import type { ExperienceTable } from './experience.table.ts';
import type { SoftwareProperties } from './software.rules.ts';

/**
 * Attaches a Software experience to a product that has none, in the caller's transaction at instant
 * `now`; undefined when it has one. The properties were judged before (`findSoftwareProblem`).
 */
export async function createSoftware(
  tx: Transaction,
  companyId: string,
  actor: Actor,
  product: { id: string; name: string },
  properties: SoftwareProperties,
  now: number,
): Promise<ExperienceTable | undefined> {
  const experience: ExperienceTable = {
    id: makeId('exp'),
    company_id: companyId,
    product_id: product.id,
    experience_type: 'software',
    name: product.name,
    ...encodeSoftware(properties),
    updated_at: null,
    created_at: now,
  };
  if (!(await insertSoftwareIfNone(tx, experience))) return undefined;
  await insertEvents(tx, [
    {
      companyId,
      type: 'experience.created',
      subjectId: experience.id,
      actor,
      data: {
        product_id: product.id,
        experience_type: 'software',
        ...encodeSoftware(properties),
      },
      createdAt: now,
    },
  ]);
  return experience;
}

/** The columns that hold the properties; an empty note is none. */
export function encodeSoftware({ downloadLink, downloads, version, note }: SoftwareProperties) {
  return {
    download_link: downloadLink,
    downloads: canonicalJson(downloads),
    version: version?.trim() ?? null,
    note: note?.trim() || null,
  };
}
