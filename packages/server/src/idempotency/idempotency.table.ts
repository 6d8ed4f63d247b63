export interface IdempotencyKeyTable {
  company_id: string;
  /** Who asked, then the key they chose. */
  idempotency_key: string;
  /** SHA-256 of who asked for what. */
  request_hash: string;
  /** The answer's body, as it was sent. */
  answer: string;
  created_at: number;
}

declare module '../db/tables.ts' {
  interface Tables {
    idempotency_keys: IdempotencyKeyTable;
  }
}
