export interface CompanyTable {
  id: string;
  title: string;
  created_at: number;
  /** Where buyers reach the company; null where it names none. */
  support_email: string | null;
  /** For how many days the addresses (IP) of events are kept; 0 for not at all. */
  keep_addresses_days: number;
}

declare module '../db/tables.ts' {
  interface Tables {
    companies: CompanyTable;
  }
}
