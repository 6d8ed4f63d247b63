export interface ApiKeyTable {
  id: string;
  company_id: string;
  name: string;
  token_hash: string;
  hint: string;
  /** JSON list; null stands for every scope. */
  scopes: string | null;
  /** JSON list; null stands for every product. */
  product_ids: string | null;
  expires_at: number | null;
  revoked_at: number | null;
  last_used_at: number | null;
  created_at: number;
  /** The person who made it; null when it was not made by one who was signed in. */
  created_by: string | null;
  /** The key that it was rotated to. */
  successor_id: string | null;
}

declare module '../db/tables.ts' {
  interface Tables {
    api_keys: ApiKeyTable;
  }
}
