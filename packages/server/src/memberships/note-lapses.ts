import type { Database } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import { systemActor } from '../events/event.ts';
import type { Clock } from '../lib/clock.ts';
import { listLapsed } from './lapsed-memberships.repository.ts';
import { mailsOfChange } from './mails-of-change.ts';
import { updateMembershipIfUnchanged } from './membership.repository.ts';
import { standingOf } from './membership.ts';
import { queueMembershipMails } from './membership-mail.ts';

const sliceSize = 200;

/**
 * Writes the event for each membership that time has made invalid since it was last looked at, and
 * tells its buyer.
 * Answers how many. Safe to run in several processes: the version guard lets one write each.
 */
export async function noteLapses(services: { database: Database; clock: Clock }): Promise<number> {
  let noted = 0;
  for (;;) {
    const slice = await noteSlice(services);
    noted += slice;
    if (slice === 0) return noted;
  }
}

async function noteSlice({ database, clock }: { database: Database; clock: Clock }) {
  const now = clock.now();
  return database.transaction(async (tx) => {
    let noted = 0;
    for (const membership of await listLapsed(tx, now, sliceSize)) {
      const standing = standingOf(membership, membership.settings.graceDays, now);
      if (standing.valid) continue;
      if (!(await updateMembershipIfUnchanged(tx, membership, { validNoted: false }))) continue;
      noted += 1;
      const event = {
        companyId: membership.companyId,
        type: 'membership.went_invalid',
        subjectId: membership.id,
        actor: systemActor,
        data: { status: standing.status },
        createdAt: now,
      };
      await insertEvents(tx, [event]);
      const told = { events: [event], actor: systemActor, before: membership, now };
      await queueMembershipMails(tx, now, membership, mailsOfChange(told));
    }
    return noted;
  });
}
