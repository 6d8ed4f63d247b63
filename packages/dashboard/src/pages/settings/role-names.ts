import { type Role, roleTable } from '../../generated/tables.ts';
import { settingsTexts as texts } from '../../texts/index.ts';

/** Every role, the most powerful first. */
export const roles = Object.keys(roleTable) as Role[];

/** The roles that somebody with a role may hand out, as options of a select. */
export function roleOptions(own: Role) {
  return roles
    .filter((role) => role !== 'owner' || own === 'owner')
    .map((role) => ({ value: role, label: texts.roles[role] }));
}
