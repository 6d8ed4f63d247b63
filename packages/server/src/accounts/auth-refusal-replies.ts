import { internalError, invalidBody, unauthenticated } from '../http/http.errors.ts';
import { AppError } from '../lib/app-error.ts';
import * as errors from './account.errors.ts';
import { passwordProblem } from './auth.ts';

/** As better-auth locks an account after ten codes in a row that did not fit. */
const lockedSeconds = 900;

/** better-auth's own codes, in the words of this server. */
const byCode: Readonly<Record<string, () => AppError>> = {
  INVALID_EMAIL_OR_PASSWORD: errors.wrongCredentials,
  INVALID_EMAIL: errors.wrongCredentials,
  INVALID_PASSWORD: errors.wrongPassword,
  CREDENTIAL_ACCOUNT_NOT_FOUND: errors.wrongPassword,
  PASSWORD_TOO_SHORT: () => errors.unusablePassword(passwordProblem),
  PASSWORD_TOO_LONG: () => errors.unusablePassword(passwordProblem),
  INVALID_CODE: () => errors.wrongCode(false),
  INVALID_BACKUP_CODE: () => errors.wrongCode(true),
  INVALID_TWO_FACTOR_COOKIE: errors.signInOver,
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: errors.signInOver,
  ACCOUNT_TEMPORARILY_LOCKED: lockedNow,
  TOTP_ALREADY_ENABLED: errors.secondFactorOn,
  TOTP_NOT_ENABLED: errors.secondFactorOff,
  TWO_FACTOR_NOT_ENABLED: errors.secondFactorOff,
  BACKUP_CODES_NOT_ENABLED: errors.secondFactorOff,
  SESSION_NOT_FRESH: errors.sessionTooOld,
  UNAUTHORIZED: unauthenticated,
};

/** What a refusal of better-auth is called here; `path` is that of its endpoint. */
export function refusalOf(path: string, status: number, code: string | undefined): AppError {
  if (path === '/sign-in/email' && status < 500) return errors.wrongCredentials();
  if (path === '/passkey/delete-passkey' && status < 500) return errors.passkeyNotFound();
  const known = code === undefined ? undefined : byCode[code];
  if (known) return known();
  // Of an answer that does not fit, better-auth says that it failed itself.
  if (path.startsWith('/passkey/verify-')) return errors.passkeyRefused();
  // Two tries of one backup code in the same moment.
  if (path.startsWith('/two-factor/verify-') && status === 409) return errors.wrongCode(true);
  if (status === 401) return unauthenticated();
  return status >= 500 ? internalError() : invalidBody('The request cannot be read.');
}

function lockedNow(): AppError {
  const { code, status, message } = errors.secondFactorLocked();
  return new AppError(code, status, message, { retryAfterSeconds: lockedSeconds });
}
