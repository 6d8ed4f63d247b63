import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RouteScope } from '../http/principal.ts';
import { addFreeDaysToMembership } from './add-free-days.ts';
import { cancelMembership } from './cancel-membership.ts';
import type { ChangeOutcome } from './change-membership.ts';
import { invalidMetadata, membershipEnded } from './membership.errors.ts';
import { expandParameter } from './membership.parameters.ts';
import { FreeDaysBody, MembershipSchema, MetadataBody } from './membership.schemas.ts';
import {
  actorOf,
  changed,
  type MembershipRouteServices,
  refuseNotFound,
  renderMembership,
  sendJson,
} from './membership-replies.ts';
import { findForPrincipal, type MembershipTarget } from './membership-target.ts';
import { resetLicense } from './reset-license.ts';
import { shuffleLicense } from './shuffle-license.ts';
import { reinstateMembership, suspendMembership } from './suspend-membership.ts';
import { terminateMembership } from './terminate-membership.ts';
import { updateMetadata } from './update-metadata.ts';

type Outcome = ChangeOutcome<string> | { kind: 'invalid_metadata'; problem: string };

interface ChangeRoute {
  readonly method: 'POST' | 'PATCH';
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly scope: RouteScope;
  readonly body?: object;
  run(
    services: MembershipRouteServices,
    target: MembershipTarget,
    body: Readonly<Record<string, unknown>>,
  ): Promise<Outcome>;
}

const update = {
  path: '',
  scope: 'update_membership',
  body: MetadataBody,
  run: (services, target, body) => updateMetadata(services, target, body.metadata),
} satisfies Partial<ChangeRoute>;

const post = 'POST';

/** Every route that changes one membership and answers with it. */
const routes: readonly ChangeRoute[] = [
  { ...update, method: post, operationId: 'update_membership', summary: 'Replace the metadata' },
  { ...update, method: 'PATCH', operationId: 'patch_membership', summary: 'Replace the metadata' },
  {
    method: post,
    path: '/cancel',
    operationId: 'cancel_membership',
    summary: 'Cancel at the end of the period',
    scope: 'cancel_membership',
    run: cancelMembership,
  },
  {
    method: post,
    path: '/terminate',
    operationId: 'terminate_membership',
    summary: 'End a membership now and for good',
    scope: 'terminate_membership',
    run: terminateMembership,
  },
  {
    method: post,
    path: '/add_free_days',
    operationId: 'add_free_days_membership',
    summary: 'Add free days',
    scope: 'add_free_days_membership',
    body: FreeDaysBody,
    run: (services, target, body) => addFreeDaysToMembership(services, target, body.days as number),
  },
  {
    method: post,
    path: '/reset_license',
    operationId: 'reset_license',
    summary: 'Unbind the license key from its machine',
    scope: ['reset_license', 'update_membership'],
    run: resetLicense,
  },
  {
    method: post,
    path: '/shuffle_license',
    operationId: 'shuffle_license',
    summary: 'Give a new license key and retire the old one',
    scope: 'shuffle_license',
    run: shuffleLicense,
  },
  {
    method: post,
    path: '/suspend',
    operationId: 'suspend_membership',
    summary: 'Suspend a membership',
    scope: 'suspend_membership',
    run: suspendMembership,
  },
  {
    method: post,
    path: '/reinstate',
    operationId: 'reinstate_membership',
    summary: 'End a suspension',
    scope: 'suspend_membership',
    run: reinstateMembership,
  },
];

export function registerMembershipChanges(
  app: FastifyInstance,
  services: MembershipRouteServices,
): void {
  for (const route of routes) {
    const status = route.method === 'POST' ? 201 : 200;
    app.route({
      method: route.method,
      url: `/memberships/:id${route.path}`,
      config: { scope: route.scope },
      schema: {
        operationId: route.operationId,
        summary: route.summary,
        tags: ['Memberships'],
        querystring: expandParameter,
        ...(route.body && { body: route.body }),
        response: { [status]: MembershipSchema },
      },
      handler: (request, reply) => handle(services, route, status, request, reply),
    });
  }
}

async function handle(
  services: MembershipRouteServices,
  route: ChangeRoute,
  status: number,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const { id } = request.params as { id: string };
  const found = await findForPrincipal(services, request.principal, id);
  if (!found) throw await refuseNotFound(services, request);
  const { companyId, id: membershipId } = found.membership;
  const target = { companyId, membershipId, actor: actorOf(request) };
  const outcome = await route.run(
    services,
    target,
    (request.body ?? {}) as Record<string, unknown>,
  );
  switch (outcome.kind) {
    case 'done': {
      const body = await renderMembership(services, request, changed(found, outcome.membership));
      sendJson(reply, status, body);
      return reply;
    }
    case 'gone':
      throw await refuseNotFound(services, request);
    case 'invalid_metadata':
      throw invalidMetadata(outcome.problem);
    case 'refused':
      throw membershipEnded(sentences[outcome.refusal] ?? 'This cannot be done now.');
  }
}

const sentences: Readonly<Record<string, string>> = {
  completed: 'This membership is a one-time purchase: it has no period to cancel.',
  expired: 'This membership has expired already.',
  canceled: 'This membership was canceled for good.',
  no_end: 'This membership has no end that free days could move.',
};
