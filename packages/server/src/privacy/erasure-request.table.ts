export interface ErasureRequestTable {
  id: string;
  company_id: string;
  /** Null once the customer was erased. */
  customer_id: string | null;
  /** Whose account of the hub asked; null once that is gone too. */
  buyer_id: string | null;
  requested_at: number;
  settled_at: number | null;
  outcome: 'erased' | 'declined' | null;
  reason: string | null;
}

declare module '../db/tables.ts' {
  interface Tables {
    erasure_requests: ErasureRequestTable;
  }
}
