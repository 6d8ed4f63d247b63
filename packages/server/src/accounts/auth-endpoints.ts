import { Type } from 'typebox';
import * as errors from './account.errors.ts';
import type { AuthEndpoint } from './auth-endpoint.ts';
import { passkeyEndpoints } from './passkey-endpoints.ts';

const DoneSchema = Type.Object(
  { status: Type.Boolean({ description: 'Always true.' }) },
  { $id: 'DashboardAuthDone' },
);

const SignInSchema = Type.Object(
  {
    twoFactorRedirect: Type.Boolean({
      description: 'Whether a code of the authenticator app is still wanted.',
    }),
    twoFactorMethods: Type.Array(Type.String(), { description: 'By which it can be given.' }),
  },
  { $id: 'DashboardSignIn' },
);

const EnrolmentSchema = Type.Object(
  {
    totpURI: Type.String({ description: 'For the authenticator app, also as a QR code.' }),
    backupCodes: Type.Array(Type.String(), { description: 'Shown this once.' }),
  },
  { $id: 'DashboardTwoFactorEnrolment' },
);

const BackupCodesSchema = Type.Object(
  { backupCodes: Type.Array(Type.String(), { description: 'Shown this once.' }) },
  { $id: 'DashboardBackupCodes' },
);

/** What the answers refer to by name. */
export const authSchemas = [DoneSchema, SignInSchema, EnrolmentSchema, BackupCodesSchema];

const done = { answer: Type.Ref('DashboardAuthDone'), show: () => ({ status: true }) };
const password = Type.String({ description: 'The password of the account, to confirm.' });
const trustDevice = Type.Optional(
  Type.Boolean({ description: 'Whether this browser is asked for no code for 30 days.' }),
);
const post = { method: 'POST' } as const;
const confirmed = {
  ...post,
  session: 'signed_in',
  body: Type.Object({ password }),
  tries: 'own_account',
} as const;

/** What of better-auth can be reached over HTTP. Everything else that it could do is no route. */
export const authEndpoints: readonly AuthEndpoint[] = [
  {
    ...post,
    path: '/sign-in/email',
    session: 'public',
    operationId: 'auth_sign_in_email',
    summary: 'Sign in with e-mail and password',
    description:
      'Sets the session cookie, or answers that a code is wanted as well. The session that was presented ends.',
    body: Type.Object({ email: Type.String(), password: Type.String() }),
    answer: Type.Ref('DashboardSignIn'),
    show: ({ twoFactorRedirect, twoFactorMethods }) => ({
      twoFactorRedirect: twoFactorRedirect === true,
      twoFactorMethods: twoFactorMethods ?? [],
    }),
    tries: 'account_named',
    errors: [errors.wrongCredentials],
  },
  {
    ...post,
    ...done,
    path: '/sign-out',
    session: 'public',
    operationId: 'auth_sign_out',
    summary: 'Sign out',
    description: 'Ends the session that is presented. Without one it is done already.',
    errors: [],
  },
  {
    ...post,
    ...done,
    path: '/change-password',
    session: 'signed_in',
    operationId: 'auth_change_password',
    summary: 'Change the password',
    description: 'Ends every session of the person and begins a new one, whose cookie is set.',
    body: Type.Object({ currentPassword: Type.String(), newPassword: Type.String() }),
    always: { revokeOtherSessions: true },
    tries: 'own_account',
    endsOthers: true,
    errors: [errors.wrongPassword, errors.unusablePassword],
  },
  {
    ...confirmed,
    path: '/two-factor/enable',
    operationId: 'auth_enable_two_factor',
    summary: 'Begin to set up an authenticator app',
    description: 'It counts once a code of it was sent to `/two-factor/verify-totp`.',
    answer: Type.Ref('DashboardTwoFactorEnrolment'),
    show: ({ totpURI, backupCodes }) => ({ totpURI, backupCodes }),
    errors: [errors.wrongPassword, errors.secondFactorOn],
  },
  {
    ...confirmed,
    ...done,
    path: '/two-factor/disable',
    operationId: 'auth_disable_two_factor',
    summary: 'Turn the authenticator app off',
    description: 'Ends every session of the person and begins a new one, whose cookie is set.',
    endsOthers: true,
    errors: [errors.wrongPassword],
  },
  {
    ...post,
    ...done,
    path: '/two-factor/verify-totp',
    session: 'public',
    operationId: 'auth_verify_totp',
    summary: 'Send a code of the authenticator app',
    description:
      'Signed in: completes setting it up, and ends every other session. Else: completes the sign-in that waits for it.',
    body: Type.Object({ code: Type.String(), trustDevice }),
    tries: 'address',
    endsOthers: true,
    takesCode: true,
    errors: [
      errors.wrongCode,
      errors.signInOver,
      errors.secondFactorOff,
      errors.secondFactorLocked,
    ],
  },
  {
    ...post,
    ...done,
    path: '/two-factor/verify-backup-code',
    session: 'public',
    operationId: 'auth_verify_backup_code',
    summary: 'Send a backup code',
    description: 'Completes the sign-in that waits for a code. Each backup code works once.',
    body: Type.Object({ code: Type.String(), trustDevice }),
    tries: 'address',
    errors: [
      errors.wrongCode,
      errors.signInOver,
      errors.secondFactorOff,
      errors.secondFactorLocked,
    ],
  },
  {
    ...confirmed,
    path: '/two-factor/generate-backup-codes',
    operationId: 'auth_generate_backup_codes',
    summary: 'Make new backup codes',
    description: 'The old ones work no more.',
    answer: Type.Ref('DashboardBackupCodes'),
    show: ({ backupCodes }) => ({ backupCodes }),
    errors: [errors.wrongPassword, errors.secondFactorOff],
  },
  ...passkeyEndpoints,
];
