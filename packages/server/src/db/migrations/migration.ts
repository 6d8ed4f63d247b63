import type { Kysely } from 'kysely';

/** One change of the schema. Forward only; imports no application code; never edited once released. */
export interface Migration {
  /** `NNNN-verb-noun`; also its name in the table of what has run. */
  readonly name: string;
  // biome-ignore lint/suspicious/noExplicitAny: the schema before and after is not the one in the types
  up(db: Kysely<any>): Promise<void>;
}
