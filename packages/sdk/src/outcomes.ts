import type { Membership, MembershipStatus } from './membership.ts';

/** What the server said, for your own log and support; absent when it said nothing. */
export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly requestId?: string;
}

/**
 * The answer of `validateLicense`. Each has a `message`: a plain sentence for the person at the
 * screen. Look at `ok`, then at `reason`.
 */
export type LicenseResult = Answer &
  (
    | { ok: true; reason: 'valid'; message: string; membership: Membership }
    /** The key is bound to another machine; the buyer resets it. */
    | { ok: false; reason: 'other_machine'; message: string }
    /** The server does not know the key, and its check characters are right or it has none. */
    | { ok: false; reason: 'not_found'; message: string }
    /** The server does not know the key, and this group of it was mistyped. */
    | { ok: false; reason: 'typo'; message: string; group: 1 | 2 | 3 }
    /** The membership gives no access now; `detail` is the server's sentence, with the time. */
    | {
        ok: false;
        reason: 'lapsed';
        message: string;
        membershipStatus?: MembershipStatus;
        detail?: string;
      }
    /** Too many tries; `retryAfterSeconds` where the server said so. */
    | { ok: false; reason: 'rate_limited'; message: string; retryAfterSeconds?: number }
    /** No answer that can be understood: offline, time-out, 5xx, a captive portal. */
    | { ok: false; reason: 'unreachable'; message: string }
    /** The app's own API key is wrong or lacks the scope: the developer's to mend. */
    | { ok: false; reason: 'bad_api_key'; message: string }
    /** The request was refused as malformed; `detail` is the server's sentence. */
    | { ok: false; reason: 'invalid_request'; message: string; detail: string }
  );

export type LicenseReason = LicenseResult['reason'];

/** The sentences for the person at the screen. They blame nobody and name the way on. */
export const sentences = {
  valid: 'Your license is active on this computer.',
  other_machine:
    'This license key is in use on another computer. To use it here, open your purchases, press Reset Key, and try again.',
  not_found:
    'We could not find this license key. Copy it again from your purchase e-mail or your purchases page.',
  lapsed: 'Your license is not active at the moment. Your purchases page shows how to continue.',
  rate_limited: 'There were many tries in a short time. Wait a minute, then try again.',
  unreachable:
    'We could not reach the license server. Check your internet connection, or try again in a few minutes.',
  bad_api_key: 'This app cannot check licenses right now. Please contact its makers.',
  invalid_request: 'The license could not be checked on this computer. Please contact support.',
} as const;

const lapsedSentences: Partial<Record<MembershipStatus, string>> = {
  expired: 'Your license has expired. Your purchases page shows how to continue.',
  canceled: 'Your license was canceled. Your purchases page shows how to get it back.',
  unresolved: 'Your license is suspended at the moment. Please contact the seller to continue.',
  past_due:
    'The last payment for your license did not arrive. Your purchases page shows how to continue.',
};

/** Which of its ways a membership has lapsed, in words for the person at the screen. */
export function lapsedSentence(status: MembershipStatus | undefined): string {
  return (status && lapsedSentences[status]) ?? sentences.lapsed;
}

const places = {
  1: 'first group of this license key',
  2: 'second group of this license key',
  // The last check character is over the letters in front, too.
  3: 'third group of this license key, or before its first dash,',
} as const;

export function typoSentence(group: 1 | 2 | 3): string {
  return `One character in the ${places[group]} does not look right. Compare it with your purchase e-mail and try again.`;
}
