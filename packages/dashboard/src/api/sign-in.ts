import { api, read } from './client.ts';

export interface CodeEntry {
  readonly kind: 'app' | 'backup';
  readonly code: string;
  readonly trustDevice: boolean;
}

/** Signs in, or finds that a code is wanted as well. */
export async function signIn(email: string, password: string): Promise<'done' | 'code_wanted'> {
  const body = { email, password };
  const { twoFactorRedirect } = await read(api.POST('/api/auth/sign-in/email', { body }));
  return twoFactorRedirect ? 'code_wanted' : 'done';
}

/** Completes a sign-in that waits for a code. */
export function sendCode({ kind, code, trustDevice }: CodeEntry) {
  const body = { code: code.replace(/\s/g, ''), trustDevice };
  return kind === 'app'
    ? read(api.POST('/api/auth/two-factor/verify-totp', { body }))
    : read(api.POST('/api/auth/two-factor/verify-backup-code', { body }));
}

export const signOut = () => read(api.POST('/api/auth/sign-out'));
