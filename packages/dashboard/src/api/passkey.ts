import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { queryOptions } from '@tanstack/react-query';
import type { components } from '../generated/api.ts';
import { apiTexts } from '../texts/index.ts';
import { ApiError } from './api-error.ts';
import { api, read } from './client.ts';

export type Passkey = components['schemas']['DashboardPasskey'];

export const canUsePasskeys = () => typeof window.PublicKeyCredential === 'function';

export const passkeysQuery = queryOptions({
  queryKey: ['passkeys'],
  queryFn: ({ signal }) => read(api.GET('/api/auth/passkey/list-user-passkeys', { signal })),
});

/** Lets the browser make a passkey and keeps it under a name. */
export async function addPasskey(name: string): Promise<void> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  const options = await read(api.GET('/api/auth/passkey/generate-register-options'));
  const optionsJSON = options as unknown as PublicKeyCredentialCreationOptionsJSON;
  const made = await asked(() => startRegistration({ optionsJSON }));
  const body = { name, response: { ...made } };
  await read(api.POST('/api/auth/passkey/verify-registration', { body }));
}

/** Signs in with a passkey that the browser lets the person choose. */
export async function signInWithPasskey(): Promise<void> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const options = await read(api.GET('/api/auth/passkey/generate-authenticate-options'));
  const optionsJSON = options as unknown as PublicKeyCredentialRequestOptionsJSON;
  const answer = await asked(() => startAuthentication({ optionsJSON }));
  const body = { response: { ...answer } };
  await read(api.POST('/api/auth/passkey/verify-authentication', { body }));
}

export const deletePasskey = (id: string) =>
  read(api.POST('/api/auth/passkey/delete-passkey', { body: { id } }));

/** What browsers say when a person closes their question is not meant for people. */
async function asked<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const known = (error as { code?: unknown }).code;
    const exists = known === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED';
    throw new ApiError(0, 'passkey', exists ? apiTexts.passkeyExists : apiTexts.passkeyNotUsed);
  }
}
