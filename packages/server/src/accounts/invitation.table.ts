import type { Role } from './roles.ts';

export interface InvitationTable {
  id: string;
  company_id: string;
  /** As accounts are known by it. */
  email: string;
  role: Role;
  /** SHA-256 of the token in the mail, which is kept nowhere but sealed in the outbox. */
  token_hash: string;
  /** The account that invited; empty for the command line. */
  invited_by: string;
  created_at: number;
  expires_at: number;
  accepted_at: number | null;
  /** When it was taken back, or replaced by another one. */
  revoked_at: number | null;
}

declare module '../db/tables.ts' {
  interface Tables {
    invitations: InvitationTable;
  }
}
