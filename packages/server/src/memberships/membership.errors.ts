import { AppError, type ErrorKind, errorKind } from '../lib/app-error.ts';
import { formatInstant } from '../lib/clock.ts';
import type { Standing } from './membership.ts';

export { planNotFound } from '../plans/plan.errors.ts';
export { productArchived, productNotFound } from '../products/product.errors.ts';

export const membershipNotFound = errorKind(
  'MEMBERSHIP_NOT_FOUND',
  404,
  'No membership of this company (or of the products of this API key) has this id or license key.',
  (asSent: string) => `No such Membership found with the provided ID: ${asSent}`,
);

/** Clients match this sentence. */
export const mismatchSentence = 'Please reset your key to use on a new machine';

export const metadataMismatch = errorKind(
  'METADATA_MISMATCH',
  400,
  'The key is bound to other metadata, until it is reset.',
  () => mismatchSentence,
);

const inactiveWords: Partial<Record<Standing['status'], string>> = {
  expired: 'expired',
  canceled: 'was canceled',
  unresolved: 'is suspended',
};

export const membershipInactive = errorKind(
  'MEMBERSHIP_INACTIVE',
  403,
  'The membership gives no access now; the sentence says which it is and since when.',
  (standing: Standing) => {
    const word = inactiveWords[standing.status] ?? standing.status;
    const since = standing.since === null ? '' : formatInstant(standing.since);
    const when = standing.status === 'unresolved' ? ` since ${since}` : ` on ${since}`;
    return `This membership ${word}${since && when}. It gives no access now.`;
  },
);

/** Why a change cannot be made, in the words for whoever asked for it. */
export const refusalSentences = {
  completed: 'This membership is a one-time purchase: it has no period to cancel.',
  expired: 'This membership has expired already.',
  canceled: 'This membership was canceled for good.',
  no_end: 'This membership has no end that free days could move.',
} as const;

export type ChangeRefusal = keyof typeof refusalSentences;

export const membershipEnded = errorKind(
  'MEMBERSHIP_ENDED',
  400,
  'The membership is completed or has ended, so this cannot be done with it.',
  (refusal: ChangeRefusal) => refusalSentences[refusal],
);

export const licenseKeyTaken = errorKind(
  'LICENSE_KEY_TAKEN',
  409,
  'A membership of this company has this license key, or had it before it was retired.',
  () => 'This license key is taken: it belongs, or once belonged, to a membership of yours.',
);

export const idempotencyKeyReused = errorKind(
  'IDEMPOTENCY_KEY_REUSED',
  422,
  'The same Idempotency-Key came with another request within a day.',
  () => 'This Idempotency-Key was used for another request. Use a new one for a new request.',
);

export const keySentJustNow: ErrorKind<[waitSeconds: number]> = Object.assign(
  (waitSeconds: number) =>
    new AppError(
      'KEY_SENT_JUST_NOW',
      429,
      'The key was mailed to this buyer just now. Give the mail a minute to arrive before you send another.',
      { retryAfterSeconds: waitSeconds },
    ),
  {
    code: 'KEY_SENT_JUST_NOW',
    status: 429,
    meaning:
      'The license key was mailed again within the last minute; `Retry-After` says how long to wait.',
  },
);
