import type { Actor, NewEvent } from '../events/event.ts';
import type { MailFacts } from '../outbox/mail-kinds.ts';
import { dayMs, type Membership, standingOf } from './membership.ts';
import type { MembershipMail } from './membership-mail.ts';

/** A change of a membership as it is being written. */
export interface ToldChange {
  readonly events: readonly Pick<NewEvent, 'type'>[];
  readonly actor: Actor;
  readonly before: Membership;
  /** Epoch milliseconds. */
  readonly now: number;
}

type Telling = (change: ToldChange) => MembershipMail | undefined;

/** Nobody is told of an end that is so long ago: the server was off, or began to mail only now. */
const tooLateMs = 30 * dayMs;

const keyDelivered: MembershipMail = { kind: 'key_delivered', facts: {} };

/** Which mail an event causes. The one table: what is not in it is told by no mail. */
const tellings: Readonly<Record<string, Telling>> = {
  'membership.created': ({ before, now }) =>
    standing(before, now).valid ? keyDelivered : undefined,
  'membership.key_sent': () => keyDelivered,
  'membership.reset': ({ actor, now }) => ({
    kind: 'license_reset',
    facts: { by: whoReset(actor), at: now },
  }),
  'membership.went_invalid': ({ before, now }) => {
    // Ended by time when it had ended without this change; else somebody has ended it on purpose.
    const { since } = standing(before, now);
    if (since === null || since < now - tooLateMs) return undefined;
    return {
      kind: 'expired',
      facts: { endedAt: since },
      dedupeKey: `expired ${before.id} ${since}`,
    };
  },
};

/** The mails to the buyer that a change causes; of a new membership `before` is what was made. */
export function mailsOfChange(change: ToldChange): MembershipMail[] {
  return change.events.flatMap(({ type }) => tellings[type]?.(change) ?? []);
}

function standing(membership: Membership, now: number) {
  return standingOf(membership, membership.settings.graceDays, now);
}

function whoReset({ kind }: Actor): MailFacts['license_reset']['by'] {
  if (kind === 'customer') return 'buyer';
  return kind === 'api_key' ? 'app' : 'seller';
}
