import { type Permission, scopeWords, sessionPermissionWords } from '../../generated/tables.ts';

const words = { ...scopeWords, ...sessionPermissionWords };

export interface PermissionLine {
  readonly permission: Permission;
  /** "Reset License" */
  readonly words: string;
}

export interface PermissionGroup {
  /** "Membership" */
  readonly name: string;
  readonly permissions: readonly PermissionLine[];
}

/** Every permission in words, by what it is about. */
export const permissionGroups: readonly PermissionGroup[] = group();

function group(): PermissionGroup[] {
  const groups = new Map<string, PermissionLine[]>();
  for (const [permission, described] of Object.entries(words)) {
    const [name = '', rest = ''] = described.split(' / ');
    const line = { permission: permission as Permission, words: rest };
    groups.set(name, [...(groups.get(name) ?? []), line]);
  }
  return [...groups].map(([name, permissions]) => ({ name, permissions }));
}
