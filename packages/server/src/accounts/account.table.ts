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

/** The same of its sessions. */
export interface AuthSessionTable {
  id: string;
  token: string;
  user_id: string;
  ip_address: string | null;
  user_agent: string | null;
  created_at: string;
  updated_at: string;
  expires_at: string;
}

/** The same of what it keeps for a while, such as the browsers that are asked for no code, and used codes. */
export interface AuthVerificationTable {
  id: string;
  identifier: string;
  value: string;
  expires_at: string;
  created_at: string;
  updated_at: string;
}

export interface SetupTokenTable {
  /** SHA-256 of the token, which is kept nowhere. */
  token_hash: string;
  created_at: number;
  used_at: number | null;
}

/** From where somebody has signed in before. */
export interface KnownSignInTable {
  user_id: string;
  /** A hash of who, with which browser, in which network. */
  fingerprint: string;
  last_at: number;
}

declare module '../db/tables.ts' {
  interface Tables {
    company_members: CompanyMemberTable;
    auth_users: AuthUserTable;
    auth_sessions: AuthSessionTable;
    auth_verifications: AuthVerificationTable;
    setup_tokens: SetupTokenTable;
    known_sign_ins: KnownSignInTable;
  }
}
