import { type Scope, scopeWords } from '../api-keys/scopes.ts';

/** What only people can do, beside the scopes that API keys have too; with the words that pages show. */
export const sessionPermissionWords = {
  reveal_license_key: 'Membership / See Whole License Key',
  export_memberships: 'Membership / Export',
  retrieve_timeline: 'Membership / See Timeline',
  retrieve_insights: 'Company / See Figures',
  update_company: 'Company / Update',
  list_company_members: 'Team / List',
  update_company_member: 'Team / Change Roles',
  delete_company_member: 'Team / Remove',
  create_invitation: 'Team / Invite',
  revoke_invitation: 'Team / Take Back Invitations',
  list_erasure_requests: 'Privacy / List Requests to Be Erased',
  settle_erasure_request: 'Privacy / Erase or Decline',
  list_api_keys: 'API Key / List',
  create_api_key: 'API Key / Create and Rotate',
  revoke_api_key: 'API Key / Revoke',
  list_mails: 'Mail / List',
  update_mail_text: 'Mail / Change Texts',
} as const;

export type SessionPermission = keyof typeof sessionPermissionWords;
export type Permission = Scope | SessionPermission;

export const permissionWords: Readonly<Record<Permission, string>> = {
  ...scopeWords,
  ...sessionPermissionWords,
};

const everything = Object.keys(permissionWords) as Permission[];
const reading = (Object.keys(scopeWords) as Scope[]).filter((scope) =>
  /^(list|retrieve)_/.test(scope),
);
const looking: readonly Permission[] = [
  ...reading,
  'retrieve_timeline',
  'retrieve_insights',
  'list_company_members',
];

interface RoleEntry {
  /** One sentence for the page that lets people choose. */
  readonly words: string;
  readonly permissions: readonly Permission[];
}

/** Who may do what. The one table: routes enforce it, pages hide by it, the team page shows it. */
export const roleTable = {
  owner: {
    words: 'Everything, other owners included.',
    permissions: everything,
  },
  admin: {
    words: 'Everything but owners: their role and their place stay as they are.',
    permissions: everything,
  },
  developer: {
    words: 'Products, plans and API keys; grants and resets keys to try things out.',
    permissions: [
      ...looking,
      'create_product',
      'update_product',
      'create_plan',
      'update_plan',
      'create_experience',
      'update_experience',
      'delete_experience',
      'validate_license',
      'create_membership',
      'update_membership',
      'reset_license',
      'reveal_license_key',
      'list_api_keys',
      'create_api_key',
      'revoke_api_key',
      'list_mails',
    ],
  },
  support: {
    words: 'Helps buyers: grants, resets, shuffles, suspends and cancels memberships.',
    permissions: [
      ...looking,
      'create_membership',
      'update_membership',
      'cancel_membership',
      'add_free_days_membership',
      'reset_license',
      'shuffle_license',
      'suspend_membership',
      'reveal_license_key',
      'list_mails',
    ],
  },
  read_only: {
    words: 'Looks at everything but whole license keys, and changes nothing.',
    permissions: [...looking, 'list_api_keys'],
  },
} as const satisfies Readonly<Record<string, RoleEntry>>;

export type Role = keyof typeof roleTable;

export const roles = Object.keys(roleTable) as Role[];

const permissionSets = new Map<Role, ReadonlySet<string>>(
  roles.map((role) => [role, new Set<string>(roleTable[role].permissions)]),
);

/** What a role allows, as the principal of a session carries it. */
export function permissionsOf(role: Role): ReadonlySet<string> {
  return permissionSets.get(role) ?? new Set();
}
