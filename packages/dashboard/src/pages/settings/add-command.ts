import type { Role } from '../../generated/tables.ts';

interface NewMember {
  readonly companyId: string;
  readonly email: string;
  readonly role: Role;
}

/** The command that adds somebody, to be pasted into a shell: whatever was typed stays one word. */
export function addCommand({ companyId, email, role }: NewMember): string {
  return `npx latchkey member add --company ${companyId} --email ${quote(email)} --role ${role} --password-stdin`;
}

function quote(text: string): string {
  if (/^[\w.@%+:/-]+$/.test(text)) return text;
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
