import type { Transaction } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { Actor } from '../events/event.ts';
import { makeId } from '../lib/ids.ts';
import { insertExperience } from './experience.repository.ts';
import type { ExperienceTable } from './experience.table.ts';
import { findSoftwareProblem, type SoftwareProperties } from './software.rules.ts';

export type CreateSoftwareOutcome =
  | { kind: 'created'; experience: ExperienceTable }
  | { kind: 'invalid'; problem: string };

/** Attaches a Software experience to a product, in the caller's transaction at instant `now`. */
export async function createSoftware(
  tx: Transaction,
  companyId: string,
  actor: Actor,
  input: { productId: string; name: string } & SoftwareProperties,
  now: number,
): Promise<CreateSoftwareOutcome> {
  const problem = findSoftwareProblem(input);
  if (problem) return { kind: 'invalid', problem };
  const experience: ExperienceTable = {
    id: makeId('exp'),
    company_id: companyId,
    product_id: input.productId,
    experience_type: 'software',
    name: input.name,
    download_link: input.downloadLink,
    downloads: JSON.stringify(input.downloads),
    version: input.version,
    note: null,
    updated_at: null,
    created_at: now,
  };
  await insertExperience(tx, experience);
  await insertEvents(tx, [
    {
      companyId,
      type: 'experience.created',
      subjectId: experience.id,
      actor,
      data: { product_id: input.productId, experience_type: 'software' },
      createdAt: now,
    },
  ]);
  return { kind: 'created', experience };
}
