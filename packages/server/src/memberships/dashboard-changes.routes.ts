import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { callerOf } from '../http/caller.ts';
import type { RouteScope } from '../http/principal.ts';
import { addFreeDaysToMembership } from './add-free-days.ts';
import { cancelMembership } from './cancel-membership.ts';
import type { ChangeOutcome } from './change-membership.ts';
import { DashboardFreeDaysBody, ofMembership } from './dashboard-membership.parameters.ts';
import { findNamed, membershipPath, sendDetail } from './dashboard-replies.ts';
import { type ChangeRefusal, membershipEnded, membershipNotFound } from './membership.errors.ts';
import type { MembershipRouteServices } from './membership-replies.ts';
import type { MembershipTarget } from './membership-target.ts';
import { resetLicense } from './reset-license.ts';
import { shuffleLicense } from './shuffle-license.ts';
import { reinstateMembership, suspendMembership } from './suspend-membership.ts';
import { terminateMembership } from './terminate-membership.ts';
import { uncancelMembership } from './uncancel-membership.ts';

interface ChangeRoute {
  readonly verb: string;
  readonly summary: string;
  readonly permission: RouteScope;
  readonly body?: object;
  run(
    services: MembershipRouteServices,
    target: MembershipTarget,
    body: Readonly<Record<string, unknown>>,
  ): Promise<ChangeOutcome<ChangeRefusal>>;
}

/** What a page can do with one membership; each answers with it as it is then. */
const routes: readonly ChangeRoute[] = [
  {
    verb: 'reset_license',
    summary: 'Unbind the license key from its machine',
    permission: ['reset_license', 'update_membership'],
    run: resetLicense,
  },
  {
    verb: 'shuffle_license',
    summary: 'Give a new license key and retire the old one',
    permission: 'shuffle_license',
    run: shuffleLicense,
  },
  {
    verb: 'cancel',
    summary: 'Cancel at the end of the period',
    permission: 'cancel_membership',
    run: cancelMembership,
  },
  {
    verb: 'uncancel',
    summary: 'Take back a cancellation at the end of the period',
    permission: 'cancel_membership',
    run: uncancelMembership,
  },
  {
    verb: 'terminate',
    summary: 'End a membership now and for good',
    permission: 'terminate_membership',
    run: terminateMembership,
  },
  {
    verb: 'suspend',
    summary: 'Suspend a membership until it is reinstated',
    permission: 'suspend_membership',
    run: suspendMembership,
  },
  {
    verb: 'reinstate',
    summary: 'End a suspension',
    permission: 'suspend_membership',
    run: reinstateMembership,
  },
  {
    verb: 'add_free_days',
    summary: 'Add free days',
    permission: 'add_free_days_membership',
    body: DashboardFreeDaysBody,
    run: (services, target, { days }) => addFreeDaysToMembership(services, target, days as number),
  },
];

export function registerDashboardChanges(
  app: FastifyInstance,
  services: MembershipRouteServices,
): void {
  for (const { verb, summary, permission, body, run } of routes) {
    app.post(
      `${membershipPath}/${verb}`,
      {
        config: { session: { permission }, errors: [membershipNotFound, membershipEnded] },
        schema: {
          operationId: `dashboard_${verb}${verb.endsWith('_license') ? '' : '_membership'}`,
          summary,
          description: 'Answers with the membership as it is then.',
          tags: ['dashboard'],
          params: ofMembership,
          ...(body && { body }),
          response: { 200: Type.Ref('DashboardMembership') },
        },
      },
      async (request, reply) => {
        const target = await targetOf(services, request);
        const outcome = await run(
          services,
          target,
          (request.body ?? {}) as Record<string, unknown>,
        );
        switch (outcome.kind) {
          case 'done':
            return sendDetail(services, request, reply, 200, outcome.membership);
          case 'gone':
            throw membershipNotFound(target.membershipId);
          case 'refused':
            throw membershipEnded(outcome.refusal);
        }
      },
    );
  }
}

async function targetOf(services: MembershipRouteServices, request: FastifyRequest) {
  const { companyId, id } = await findNamed(services, request);
  return { companyId, membershipId: id, actor: callerOf(request) };
}
