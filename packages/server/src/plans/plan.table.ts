import type { Flag } from '../db/columns.ts';

export interface PlanTable {
  id: string;
  company_id: string;
  product_id: string;
  plan_type: 'one_time' | 'renewal';
  /** Minor units of the currency. */
  initial_price: number;
  renewal_price: number;
  /** ISO 4217, lower case. */
  currency: string;
  billing_days: number | null;
  trial_days: number;
  visibility: 'visible' | 'hidden' | 'archived';
  /** Null is unlimited. */
  stock: number | null;
  /** The free one-time plan that every product is made with. */
  is_default: Flag;
  created_at: number;
}

declare module '../db/tables.ts' {
  interface Tables {
    plans: PlanTable;
  }
}
