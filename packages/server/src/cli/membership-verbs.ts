import type { Command } from 'commander';
import { cliActor } from '../events/event.ts';
import { cancelMembership } from '../memberships/cancel-membership.ts';
import type { ChangeOutcome } from '../memberships/change-membership.ts';
import { type ChangeRefusal, refusalSentences } from '../memberships/membership.errors.ts';
import {
  findMembershipAnywhere,
  findMembershipById,
} from '../memberships/membership.repository.ts';
import { type Membership, standingOf } from '../memberships/membership.ts';
import { toMembershipResponse } from '../memberships/membership-response.ts';
import type { MembershipServices, MembershipTarget } from '../memberships/membership-target.ts';
import { resetLicense } from '../memberships/reset-license.ts';
import { shuffleLicense } from '../memberships/shuffle-license.ts';
import { reinstateMembership, suspendMembership } from '../memberships/suspend-membership.ts';
import { terminateMembership } from '../memberships/terminate-membership.ts';
import { print } from './output.ts';
import { Refusal, type Runtime, withRuntime } from './runtime.ts';

type Verb = (
  services: MembershipServices,
  target: MembershipTarget,
) => Promise<ChangeOutcome<ChangeRefusal>>;

const verbs: readonly (readonly [name: string, description: string, run: Verb | undefined])[] = [
  ['show', 'show a membership', undefined],
  ['reset', 'unbind its license key', resetLicense],
  ['shuffle', 'give it a new license key and retire the old one', shuffleLicense],
  ['suspend', 'suspend it until it is reinstated', suspendMembership],
  ['reinstate', 'end its suspension', reinstateMembership],
  ['cancel', 'cancel it at the end of its period', cancelMembership],
  ['terminate', 'end it now and for good', terminateMembership],
];

/** Adds a command for each thing that is done to one membership. */
export function addMembershipVerbs(parent: Command): void {
  for (const [name, description, run] of verbs) {
    parent
      .command(`${name} <key-or-id>`)
      .description(description)
      .option('--json', 'print JSON')
      .addHelpText('after', `\nExample:\n  latchkey membership ${name} mem_…`)
      .action(async (keyOrId: string, { json }: { json?: boolean }) => {
        await withRuntime((runtime) => runVerb(runtime, keyOrId, run, json));
      });
  }
}

async function runVerb(
  runtime: Runtime,
  keyOrId: string,
  run: Verb | undefined,
  json: boolean | undefined,
): Promise<void> {
  const { database, clock, config } = runtime;
  const [row, other] = await findMembershipAnywhere(database.read, keyOrId.trim());
  if (!row) throw new Refusal('There is no membership with this id or license key.');
  if (other)
    throw new Refusal('Several companies have this license key: name the membership by id.');
  const target = { companyId: row.company_id, membershipId: row.id, actor: cliActor };
  const membership = run
    ? unwrap(await run({ database, clock }, target))
    : await findMembershipById(database.read, row.company_id, row.id);
  if (!membership) throw new Refusal('There is no membership with this id or license key.');
  const standing = standingOf(membership, membership.settings.graceDays, clock.now());
  const shown = toMembershipResponse(membership, standing, JSON.parse(membership.metadata), {
    full: true,
    byKey: true,
    publicUrl: config.publicUrl,
  });
  print(json, shown, JSON.stringify(shown, null, 2));
}

function unwrap(outcome: ChangeOutcome<ChangeRefusal>): Membership {
  switch (outcome.kind) {
    case 'done':
      return outcome.membership;
    case 'gone':
      throw new Refusal('This membership is not there any more.');
    case 'refused':
      throw new Refusal(refusalSentences[outcome.refusal]);
  }
}
