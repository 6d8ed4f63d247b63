import { Type } from 'typebox';
import * as errors from './account.errors.ts';
import type { AuthEndpoint } from './auth-endpoint.ts';

const PasskeySchema = Type.Object(
  {
    id: Type.String(),
    name: Type.Union([Type.String(), Type.Null()], { description: 'As its owner called it.' }),
    createdAt: Type.String({ description: 'ISO 8601.' }),
    backedUp: Type.Boolean({ description: 'Whether it is kept beyond this one device.' }),
    aaguid: Type.Union([Type.String(), Type.Null()], { description: 'The model of its keeper.' }),
  },
  { $id: 'DashboardPasskey' },
);

export const passkeySchemas = [PasskeySchema];

/** What WebAuthn defines; the browser makes and reads it. */
const webAuthn = (description: string) =>
  Type.Record(Type.String(), Type.Unknown(), { description });

/** The same that is sent here; better-auth looks it up by its id, which must be one. */
const credential = (description: string) =>
  Type.Object(
    { id: Type.String({ pattern: '^[A-Za-z0-9_-]{1,1400}$' }), response: Type.Unknown() },
    { description },
  );

const showPasskey = ({
  id,
  name,
  createdAt,
  backedUp,
  aaguid,
}: Readonly<Record<string, unknown>>) => ({
  id,
  name: name ?? null,
  createdAt,
  backedUp: backedUp === true,
  aaguid: aaguid ?? null,
});

const post = { method: 'POST', session: 'signed_in' } as const;
const get = { method: 'GET', session: 'signed_in', errors: [] } as const;
const whole = (answer: object) => answer;

/** Passkeys: two calls to add one, two to sign in with it. */
export const passkeyEndpoints: readonly AuthEndpoint[] = [
  {
    ...get,
    path: '/passkey/generate-register-options',
    operationId: 'auth_passkey_register_options',
    summary: 'Begin to add a passkey',
    description: 'Give the answer to `navigator.credentials.create`.',
    answer: webAuthn('PublicKeyCredentialCreationOptionsJSON'),
    show: whole,
    errors: [errors.sessionTooOld],
  },
  {
    ...post,
    path: '/passkey/verify-registration',
    operationId: 'auth_passkey_verify_registration',
    summary: 'Add the passkey that the browser made',
    description: 'It must have asked for a PIN, a fingerprint or a face.',
    body: Type.Object({
      response: credential('RegistrationResponseJSON'),
      // Without control characters and halves of characters, which PostgreSQL does not keep.
      name: Type.Optional(Type.String({ maxLength: 100, pattern: '^[^\\p{Cc}\\p{Cs}]*$' })),
    }),
    answer: Type.Ref('DashboardPasskey'),
    show: showPasskey,
    errors: [errors.passkeyRefused, errors.sessionTooOld],
  },
  {
    ...get,
    path: '/passkey/generate-authenticate-options',
    session: 'public',
    operationId: 'auth_passkey_authenticate_options',
    summary: 'Begin to sign in with a passkey',
    description: 'Give the answer to `navigator.credentials.get`.',
    answer: webAuthn('PublicKeyCredentialRequestOptionsJSON'),
    show: whole,
    tries: 'address',
  },
  {
    ...post,
    path: '/passkey/verify-authentication',
    session: 'public',
    operationId: 'auth_passkey_verify_authentication',
    summary: 'Sign in with a passkey',
    description: 'Sets the session cookie. The session that was presented ends.',
    body: Type.Object({ response: credential('AuthenticationResponseJSON') }),
    answer: Type.Ref('DashboardAuthDone'),
    show: () => ({ status: true }),
    tries: 'address',
    errors: [errors.passkeyRefused],
  },
  {
    ...get,
    path: '/passkey/list-user-passkeys',
    operationId: 'auth_list_passkeys',
    summary: 'The passkeys of the person who is signed in',
    description: 'Oldest first.',
    answer: Type.Array(Type.Ref('DashboardPasskey')),
    show: (answer) => (answer as unknown as Readonly<Record<string, unknown>>[]).map(showPasskey),
  },
  {
    ...post,
    path: '/passkey/delete-passkey',
    operationId: 'auth_delete_passkey',
    summary: 'Remove a passkey',
    description: 'Nobody can sign in with it any more.',
    body: Type.Object({ id: Type.String({ pattern: '^[^\\p{Cc}\\p{Cs}]*$' }) }),
    answer: Type.Ref('DashboardAuthDone'),
    show: () => ({ status: true }),
    errors: [errors.passkeyNotFound],
  },
];
