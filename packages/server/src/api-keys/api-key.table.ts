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
}

declare module '../db/tables.ts' {
  interface Tables {
    api_keys: ApiKeyTable;
  }
}
