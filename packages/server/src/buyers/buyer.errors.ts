import { AppError, errorKind } from '../lib/app-error.ts';

export const wrongMailedCode = errorKind(
  'WRONG_CODE',
  400,
  'A code does not fit, is too old or was used before: one that was mailed, or (401) of an authenticator app or a backup code.',
  (codes: 'one' | 'both') =>
    codes === 'one'
      ? 'This code does not fit, or is too old. A code lasts ten minutes and five tries: try again, or ask for a new one.'
      : 'These two codes do not fit, or are too old. They last ten minutes and five tries together: try again, or ask for new ones. Nothing has been changed.',
);

export const tooManyCodes = errorKind(
  'TOO_MANY_CODES',
  429,
  'No more codes are mailed to this address, or for this network address, until Retry-After is over.',
  () =>
    'No more codes can be mailed for now. The last one still works until ten minutes after it was asked for. The seller of your purchase can help you meanwhile.',
);

/** The refusal of a code, with the seconds after which one can be asked for again. */
export function tooManyCodesFor(retryAfterSeconds: number): AppError {
  const { code, status, message } = tooManyCodes();
  return new AppError(code, status, message, { retryAfterSeconds });
}
