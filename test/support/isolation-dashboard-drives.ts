import { type ApiDocument, type DriveTables, readTagged } from './isolation-operations.ts';

const second = Math.floor(Date.now() / 1000);
const software = {
  download_link: 'https://example.com/new',
  downloads: { windows: 'https://example.com/new.exe' },
  version: '2.0',
  note: 'Faster.',
};
/** One that every role may grant which makes API keys at all. */
const grantable = ['validate_license'];

const drives: DriveTables = {
  file: 'test/support/isolation-dashboard-drives.ts',
  pathDrives: {
    companies: { names: 'company' },
    members: { names: 'account' },
    sessions: { names: 'session' },
    products: { names: 'product' },
    plans: { names: 'plan' },
    memberships: { names: 'membership' },
    api_keys: { names: 'api_key' },
    mails: { names: 'mail' },
    invitations: { names: 'invitation' },
    erasure_requests: { names: 'erasure_request' },
    texts: { plain: ['key_delivered'] },
  },
  queryDrives: {
    archived: { plain: ['true', 'false', 'all'] },
    prefix: { plain: ['MATR'] },
    from: { plain: [second - 86_400] },
    to: { plain: [second] },
    search: { names: 'search' },
    status: { plain: ['active', 'completed', 'canceled', 'unresolved'] },
    'dashboard_list_mails.status': { plain: ['waiting', 'sent', 'void'] },
    membership_id: { names: 'membership' },
    valid: { plain: ['true', 'false'] },
    product_id: { names: 'product' },
    plan_id: { names: 'plan' },
    bound: { plain: ['true', 'false'] },
    direction: { plain: ['asc', 'desc'] },
    // A place in a list and no thing: the next page begins there, whosever list it was taken from.
    cursor: { plain: [] },
    per: { plain: ['100'] },
  },
  headerDrives: {
    'idempotency-key': { claims: 'idempotency_key' },
  },
  bodyDrives: {
    token: { plain: ['no-such-token'] },
    company: { plain: ['A company of the matrix'] },
    password: { plain: ['a password of the matrix'] },
    email: { claims: 'email' },
    'dashboard_set_up.email': { plain: ['founder@example.com'] },
    'dashboard_sign_up.email': { plain: ['founder@example.com'] },
    title: { plain: ['Renamed by the matrix'] },
    support_email: { plain: ['help@example.com'] },
    keep_addresses_days: { plain: [30] },
    reason: { plain: ['Declined by the matrix.'] },
    kind: { plain: ['key_delivered'] },
    subject: { plain: ['Your key of the matrix'] },
    body: { plain: ['It is {{license_key}}.'] },
    role: { plain: ['support'] },
    name: { plain: ['Named by the matrix'] },
    description: { plain: ['Described by the matrix.'] },
    key_prefix: { plain: ['MATRIX'] },
    software: { plain: [software] },
    download_link: { plain: [software.download_link] },
    downloads: { plain: [software.downloads] },
    version: { plain: [software.version] },
    note: { plain: [software.note] },
    empty_on_bound: { plain: ['accept'] },
    empty_on_unbound: { plain: ['refuse'] },
    lapsed: { plain: ['report'] },
    binding_members: { plain: [['HWID']] },
    grace_days: { plain: [5] },
    hide_email: { plain: [true] },
    buyers_may_shuffle: { plain: [true] },
    reset_limit: { plain: [3] },
    reset_limit_days: { plain: [7] },
    plan_type: { plain: ['renewal'] },
    price: { plain: ['19.00'] },
    currency: { plain: ['eur'] },
    billing_days: { plain: [365] },
    trial_days: { plain: [14] },
    stock: { plain: [100] },
    visibility: { plain: ['hidden'] },
    product_id: { names: 'product' },
    plan_id: { names: 'plan' },
    expires_at: { plain: [second + 86_400] },
    license_key: { claims: 'license_key' },
    send_email: { plain: [false] },
    days: { plain: [30] },
    metadata: { plain: [{ HWID: 'matrix' }] },
    action: { plain: ['reset_license'] },
    membership_ids: { names: 'membership', itemByItem: true },
    scopes: { plain: [grantable] },
    product_ids: { names: 'product' },
    overlap_hours: { plain: [1] },
  },
};

/** Permissions by the plan of the dashboard where an operation's has another name than itself. */
const otherPermissions: Readonly<Record<string, readonly string[]>> = {
  retrieve_checklist: ['retrieve_company'],
  retrieve_key_sample: ['retrieve_product'],
  archive_product: ['update_product'],
  unarchive_product: ['update_product'],
  put_software: ['create_experience', 'update_experience'],
  put_license_settings: ['update_product'],
  rotate_api_key: ['create_api_key'],
  reset_license: ['reset_license', 'update_membership'],
  uncancel_membership: ['cancel_membership'],
  reinstate_membership: ['suspend_membership'],
  change_memberships: ['cancel_membership', 'reset_license', 'update_membership'],
  send_key: ['update_membership'],
  list_invitations: ['list_company_members'],
  resend_invitation: ['create_invitation'],
  erase_customer: ['settle_erasure_request'],
  decline_erasure: ['settle_erasure_request'],
  retrieve_mail_settings: ['list_mails'],
  retrieve_mail: ['list_mails'],
  put_mail_text: ['update_mail_text'],
  delete_mail_text: ['update_mail_text'],
  preview_mail: ['update_mail_text'],
  send_test_mail: ['update_mail_text'],
  explain_membership: ['retrieve_membership'],
  list_membership_events: ['retrieve_timeline'],
};

/** The permissions of which an operation wants one; none where it is of no company. */
export function plannedPermissions(operation: { id: string; path: string }): readonly string[] {
  if (!operation.path.includes('/{company_id}')) return [];
  const name = operation.id.replace(/^dashboard_/, '');
  return otherPermissions[name] ?? [name];
}

/** Reads every operation of the dashboard: those that take a session. */
export function readDashboardOperations(document: ApiDocument) {
  const all = readTagged(document, drives, (tags) => tags.includes('dashboard'));
  // Those below /api/auth are better-auth's, with secrets of people in their bodies. Here they are
  // only refused; what they do is in the tests beside accounts/.
  const isAuth = ({ path }: { path: string }) => path.startsWith('/api/auth/');
  return {
    operations: all.operations.filter((one) => !isAuth(one)),
    auth: all.operations.filter(isAuth),
    unknown: all.unknown.filter((sentence) => !sentence.includes(' /api/auth/')),
  };
}
