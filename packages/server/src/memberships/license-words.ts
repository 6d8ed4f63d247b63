import { formatInstant } from '../lib/clock.ts';
import { printable } from '../lib/printable.ts';
import { dayMs, type Membership, type Standing } from './membership.ts';

/** What a seller can do about a key that is refused. */
export const wayOnActions = [
  'reset_license',
  'add_free_days',
  'reinstate',
  'grant_new',
  'change_settings',
  'mend_app',
] as const;

/** What to do about a refusal: which action, and one sentence for the seller. */
export interface WayOn {
  readonly action: (typeof wayOnActions)[number];
  readonly words: string;
}

/** How a membership stands, as one sentence for the seller. */
export function standingSentence(membership: Membership, standing: Standing): string {
  const at = (instant: number | null) => (instant === null ? 'some day' : formatInstant(instant));
  const { trialEndsAt, renewalPeriodEnd, expiresAt, settings } = membership;
  const since = at(standing.since);
  switch (standing.status) {
    case 'trialing':
      return `In its trial, which ends on ${at(trialEndsAt)}. It gives access.`;
    case 'active':
      return membership.cancelAtPeriodEnd
        ? `To be canceled on ${at(renewalPeriodEnd)}, when its period ends. Until then it gives access.`
        : `Active: its period ends on ${at(renewalPeriodEnd)}. It gives access.`;
    case 'past_due': {
      const graceEnd =
        renewalPeriodEnd === null ? null : renewalPeriodEnd + settings.graceDays * dayMs;
      return `Its period ended on ${at(renewalPeriodEnd)}. By the days of grace it gives access until ${at(graceEnd)}.`;
    }
    case 'completed':
      return expiresAt === null
        ? 'Bought once: it gives access for good.'
        : `Bought once: it gives access until ${at(expiresAt)}.`;
    case 'canceled':
      return `Canceled on ${since}. It gives no access.`;
    case 'expired':
      return `Expired on ${since}. It gives no access.`;
    case 'unresolved':
      return `Suspended since ${since}. It gives no access until it is reinstated.`;
  }
}

/** What gives access again to a membership that gives none. */
export function wayBackIn({ status }: Standing): WayOn {
  switch (status) {
    case 'unresolved':
      return { action: 'reinstate', words: 'Reinstate it, and the same key works again.' };
    case 'expired':
      return { action: 'add_free_days', words: 'Add free days, and the same key works again.' };
    default:
      return {
        action: 'grant_new',
        words: 'A canceled membership stays so. Grant a new one, with a key of its own.',
      };
  }
}

/** Resets and the machine they are about. */
export const resetWay: WayOn = {
  action: 'reset_license',
  words: 'Reset Key unbinds it: the next machine that starts the app is the one it is bound to.',
};

export const appWay: WayOn = {
  action: 'mend_app',
  words:
    'Let the app send what names the machine, such as {"HWID": "…"}, each time in the same way.',
};

const shownNames = 3;
const shownCharacters = 40;

/** A few member names for a sentence, what cannot be seen in them written out. */
export function nameMembers(names: readonly string[]): string {
  const shown = names.slice(0, shownNames).map((name) => `"${printable(name, shownCharacters)}"`);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
