import type { Flag } from '../db/columns.ts';

export interface ProductTable {
  id: string;
  company_id: string;
  name: string;
  visibility: string;
  key_prefix: string;
  empty_on_bound: string;
  empty_on_unbound: string;
  lapsed: string;
  /** JSON list of member names; null stands for all. */
  binding_members: string | null;
  grace_days: number;
  hide_email: Flag;
  shuffleable: Flag;
  reset_limit: number | null;
  reset_limit_days: number | null;
  description: string | null;
  archived_at: number | null;
  created_at: number;
}

declare module '../db/tables.ts' {
  interface Tables {
    products: ProductTable;
  }
}
