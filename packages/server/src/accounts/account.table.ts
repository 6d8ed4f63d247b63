import type { Role } from './roles.ts';

export interface CompanyMemberTable {
  company_id: string;
  user_id: string;
  role: Role;
  created_at: number;
}

/** better-auth's own table, for the few reads that join it. Dates are texts there. */
export interface AuthUserTable {
  id: string;
  name: string;
  email: string;
  email_verified: number;
  image: string | null;
  two_factor_enabled: number | null;
  created_at: string;
  updated_at: string;
}

declare module '../db/tables.ts' {
  interface Tables {
    company_members: CompanyMemberTable;
    auth_users: AuthUserTable;
  }
}
