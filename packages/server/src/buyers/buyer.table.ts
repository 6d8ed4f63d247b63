import type { Flag } from '../db/columns.ts';

/** better-auth's own column types: instants are ISO texts. */
export interface AuthBuyerUserTable {
  id: string;
  name: string;
  email: string;
  email_verified: Flag;
  image: string | null;
  created_at: string;
  updated_at: string;
}

export interface AuthBuyerSessionTable {
  id: string;
  expires_at: string;
  token: string;
  created_at: string;
  updated_at: string;
  ip_address: string | null;
  user_agent: string | null;
  user_id: string;
}

export interface AuthBuyerVerificationTable {
  id: string;
  identifier: string;
  value: string;
  expires_at: string;
  created_at: string;
  updated_at: string;
}

/** How many codes somebody asked for on a UTC day; `asked_by` is a hash. */
export interface CodeCountTable {
  asked_by: string;
  day: string;
  used: number;
}

declare module '../db/tables.ts' {
  interface Tables {
    auth_buyer_users: AuthBuyerUserTable;
    auth_buyer_sessions: AuthBuyerSessionTable;
    auth_buyer_verifications: AuthBuyerVerificationTable;
    code_counts: CodeCountTable;
  }
}
