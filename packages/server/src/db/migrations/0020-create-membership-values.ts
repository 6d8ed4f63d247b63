import type { Migration } from './migration.ts';

const sliceSize = 500;
const longest = 200;

/** What keys are bound to, value by value, so that a machine is found by its hardware id. */
export const createMembershipValues: Migration = {
  name: '0020-create-membership-values',
  async up(db) {
    await db.schema
      .createTable('membership_values')
      .addColumn('company_id', 'text', (column) => column.notNull().references('companies.id'))
      .addColumn('value_normal', 'text', (column) => column.notNull())
      .addColumn('membership_id', 'text', (column) =>
        column.notNull().references('memberships.id').onDelete('cascade'),
      )
      .addPrimaryKeyConstraint('membership_values_key', [
        'company_id',
        'value_normal',
        'membership_id',
      ])
      .execute();
    await db.schema
      .createIndex('membership_values_by_membership')
      .on('membership_values')
      .column('membership_id')
      .execute();
    for (let after = ''; ; ) {
      const rows = await db
        .selectFrom('memberships')
        .innerJoin('products', 'products.id', 'memberships.product_id')
        .select([
          'memberships.id',
          'memberships.company_id',
          'memberships.metadata',
          'products.binding_members',
        ])
        .where('memberships.id', '>', after)
        .where('memberships.metadata', '!=', '{}')
        .orderBy('memberships.id')
        .limit(sliceSize)
        .execute();
      const values = rows.flatMap((row) =>
        valuesOf(row.metadata, row.binding_members).map((value_normal) => ({
          company_id: row.company_id,
          value_normal,
          membership_id: row.id,
        })),
      );
      for (let at = 0; at < values.length; at += sliceSize) {
        await db
          .insertInto('membership_values')
          .values(values.slice(at, at + sliceSize))
          .execute();
      }
      after = rows.at(-1)?.id ?? '';
      if (rows.length < sliceSize) return;
    }
  },
};

function valuesOf(metadata: string, bindingMembers: string | null): string[] {
  const names = bindingMembers === null ? [] : (JSON.parse(bindingMembers) as string[]);
  const members = Object.entries(JSON.parse(metadata) as Record<string, unknown>);
  const binding = members.filter(([name]) => names.length === 0 || names.includes(name));
  return [...new Set(binding.flatMap(([, value]) => leaves(value)))];
}

function leaves(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const text = String(value).trim().toLowerCase();
  return text === '' ? [] : [Array.from(text).slice(0, longest).join('')];
}
