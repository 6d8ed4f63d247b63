import { api, read } from './client.ts';

/** Ends every other session of this person. */
export const changePassword = (currentPassword: string, newPassword: string) =>
  read(api.POST('/api/auth/change-password', { body: { currentPassword, newPassword } }));

/** Begins to set up an authenticator app; it counts once `confirmTwoFactor` has taken a code of it. */
export const beginTwoFactor = (password: string) =>
  read(api.POST('/api/auth/two-factor/enable', { body: { password } }));

export const confirmTwoFactor = (code: string) =>
  read(api.POST('/api/auth/two-factor/verify-totp', { body: { code: code.replace(/\s/g, '') } }));

export const disableTwoFactor = (password: string) =>
  read(api.POST('/api/auth/two-factor/disable', { body: { password } }));

/** New backup codes; the old ones end. */
export const makeBackupCodes = (password: string) =>
  read(api.POST('/api/auth/two-factor/generate-backup-codes', { body: { password } }));
