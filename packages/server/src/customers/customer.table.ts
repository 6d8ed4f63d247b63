export interface CustomerTable {
  id: string;
  company_id: string;
  email: string;
  email_normal: string;
  name: string | null;
  created_at: number;
}

declare module '../db/tables.ts' {
  interface Tables {
    customers: CustomerTable;
  }
}
