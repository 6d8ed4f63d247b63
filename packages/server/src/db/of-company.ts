import { type Expression, type SqlBool, sql } from 'kysely';

/**
 * The company of rows that are looked up by their ids, in a form that no index serves. SQLite has no
 * statistics here: of four ids or more it would take an index of the company instead, and read all
 * that the company has.
 */
export function isOfCompany(column: string, companyId: string): Expression<SqlBool> {
  return sql<SqlBool>`${sql.ref(column)} || '' = ${companyId}`;
}
