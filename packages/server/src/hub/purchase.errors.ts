import { AppError, errorKind } from '../lib/app-error.ts';
import { formatInstant } from '../lib/clock.ts';

export const purchaseNotFound = errorKind(
  'PURCHASE_NOT_FOUND',
  404,
  'The buyer who is signed in has no such purchase.',
  () =>
    'There is no such purchase with your e-mail address. If you bought it with another address, sign in with that one.',
);

export const paymentOpen = errorKind(
  'PAYMENT_OPEN',
  400,
  'The period is over and the next one is not paid for, so there is no period to cancel; the sentence says when the purchase ends.',
  (endsAt: number) =>
    `There is nothing to cancel: this purchase is not renewed without a payment, and ends by itself on ${formatInstant(endsAt)}.`,
);

export const shuffleNotAllowed = errorKind(
  'SHUFFLE_NOT_ALLOWED',
  403,
  'The product does not let buyers change their license keys themselves.',
  () => 'For this product the seller changes license keys. Ask the seller for a new one.',
);

export const resetLimitReached = errorKind(
  'RESET_LIMIT_REACHED',
  429,
  'All resets that the product allows are used for now; `Retry-After` and the sentence say when the next one is free.',
  (nextAt: number) =>
    `All resets of this key are used for now. The next one is free on ${formatInstant(nextAt)}. If you need it sooner, ask the seller.`,
);

/** The refusal with the seconds to wait; both instants in epoch milliseconds. */
export function resetLimitReachedUntil(nextAt: number, now: number): AppError {
  const { code, status, message } = resetLimitReached(nextAt);
  return new AppError(code, status, message, {
    retryAfterSeconds: Math.max(1, Math.ceil((nextAt - now) / 1000)),
  });
}

export const downloadNotFound = errorKind(
  'DOWNLOAD_NOT_FOUND',
  404,
  'The product has no download for this platform, or has none any more.',
  () => 'There is no download for this system at the moment. The purchase shows which there are.',
);
