export interface CompanyMemberTable {
  company_id: string;
  user_id: string;
  role: 'owner';
  created_at: number;
}

declare module '../db/tables.ts' {
  interface Tables {
    company_members: CompanyMemberTable;
  }
}
