import { listEventTimesAfter } from '../events/event.repository.ts';
import { type ChangeOutcome, changeMembership } from './change-membership.ts';
import { type Standing, standingOf } from './membership.ts';
import type { MembershipServices, MembershipTarget } from './membership-target.ts';

const keySentEvent = 'membership.key_sent';
const pauseMs = 60_000;

type SendKeyRefusal =
  | { kind: 'inactive'; standing: Standing }
  | { kind: 'just_sent'; waitSeconds: number };

/**
 * Mails the license key to its buyer again, at most once a minute. The event is the change: of two
 * at once one finds the version it has read, and the other then finds the event.
 */
export function sendKey(
  services: MembershipServices,
  target: MembershipTarget,
): Promise<ChangeOutcome<SendKeyRefusal>> {
  return changeMembership<SendKeyRefusal>(services, {
    ...target,
    async decide({ companyId, id, settings, ...terms }, now, tx) {
      const standing = standingOf(terms, settings.graceDays, now);
      if (!standing.valid) return { kind: 'refuse', refusal: { kind: 'inactive', standing } };
      const since = now - pauseMs;
      const [last] = await listEventTimesAfter(tx, companyId, id, keySentEvent, since, 1);
      if (last !== undefined) {
        const waitSeconds = Math.max(1, Math.ceil((last + pauseMs - now) / 1000));
        return { kind: 'refuse', refusal: { kind: 'just_sent', waitSeconds } };
      }
      return { kind: 'change', patch: {}, event: { type: keySentEvent, data: {} } };
    },
  });
}
