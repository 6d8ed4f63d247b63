import type { Queries } from '../db/database.ts';
import '../experiences/experience.table.ts';
import '../memberships/membership.table.ts';
import '../products/product.table.ts';
import type { ExperienceTable } from '../experiences/experience.table.ts';
import { joinedColumns, readNamedMembership } from '../memberships/membership.columns.ts';
import type { Membership } from '../memberships/membership.ts';

/** What a signed link to a download leads to. */
export interface Download {
  readonly membership: Membership;
  readonly software: Pick<ExperienceTable, 'download_link' | 'downloads'> | undefined;
}

/**
 * A membership of any company by its id, with its Software as it is now. Only for an id out of a
 * link that this server has signed: the link stands for the buyer.
 */
export async function findDownload(
  db: Queries,
  membershipId: string,
): Promise<Download | undefined> {
  const row = await db
    .selectFrom('memberships')
    .innerJoin('products', 'products.id', 'memberships.product_id')
    .leftJoin('experiences', (join) =>
      join
        .onRef('experiences.company_id', '=', 'memberships.company_id')
        .onRef('experiences.product_id', '=', 'memberships.product_id')
        .on('experiences.experience_type', '=', 'software'),
    )
    .select(joinedColumns)
    .select(['experiences.download_link', 'experiences.downloads'])
    .where('memberships.id', '=', membershipId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { download_link, downloads } = row;
  return {
    membership: readNamedMembership(row),
    software: downloads === null ? undefined : { download_link, downloads },
  };
}
