export interface CompanyTable {
  id: string;
  title: string;
  created_at: number;
}

declare module '../db/tables.ts' {
  interface Tables {
    companies: CompanyTable;
  }
}
