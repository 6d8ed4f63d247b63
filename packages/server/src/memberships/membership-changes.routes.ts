import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { callerOf } from '../http/caller.ts';
import { invalidParameter } from '../http/http.errors.ts';
import type { RouteScope } from '../http/principal.ts';
import { sendJson } from '../http/send-json.ts';
import { addFreeDaysToMembership } from './add-free-days.ts';
import { cancelMembership } from './cancel-membership.ts';
import type { ChangeOutcome } from './change-membership.ts';
import { checkMetadata } from './license-metadata.ts';
import { type ChangeRefusal, membershipEnded, membershipNotFound } from './membership.errors.ts';
import { expandParameter, membershipParameter } from './membership.parameters.ts';
import { FreeDaysBody, MetadataBody, membershipAnswer } from './membership.schemas.ts';
import type { MembershipCall } from './membership-calls.ts';
import {
  changed,
  type MembershipRouteServices,
  refuseNotFound,
  renderMembership,
} from './membership-replies.ts';
import { findForPrincipal, type MembershipTarget } from './membership-target.ts';
import { resetLicense } from './reset-license.ts';
import { shuffleLicense } from './shuffle-license.ts';
import { reinstateMembership, suspendMembership } from './suspend-membership.ts';
import { terminateMembership } from './terminate-membership.ts';
import { updateMetadata } from './update-metadata.ts';

type Body = Readonly<Record<string, unknown>>;

interface ChangeRoute {
  readonly method: 'POST' | 'PATCH';
  readonly path: '' | `/${MembershipCall}`;
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  /** Whether a membership that has ended refuses it. */
  readonly needsOpen?: boolean;
  readonly scope: RouteScope;
  readonly body?: object;
  /** What the change takes from the body; throws what is wrong with it, before the look-up. */
  read?(body: Body): unknown;
  run(
    services: MembershipRouteServices,
    target: MembershipTarget,
    input: unknown,
  ): Promise<ChangeOutcome<ChangeRefusal>>;
}

const update = {
  path: '',
  summary: 'Replace the metadata',
  description:
    'Binds the key to what is sent; `{}` unbinds it. A member that is `null` is left out.',
  scope: 'update_membership',
  body: MetadataBody,
  read: ({ metadata }: Body) => {
    const checked = checkMetadata(metadata, { kind: 'update' });
    if (!checked.ok) throw invalidParameter('metadata', checked.problem);
    return checked.canonical;
  },
  run: (services, target, canonical) => updateMetadata(services, target, canonical as string),
} satisfies Partial<ChangeRoute>;

const post = 'POST';

/** Every route that changes one membership and answers with it. */
const routes: readonly ChangeRoute[] = [
  { ...update, method: post, operationId: 'update_membership' },
  {
    ...update,
    method: 'PATCH',
    operationId: 'patch_membership',
    summary: 'Replace the metadata, by PATCH',
  },
  {
    method: post,
    path: '/cancel',
    operationId: 'cancel_membership',
    summary: 'Cancel at the end of the period',
    description: 'It stays valid until the period ends, and is not renewed then.',
    needsOpen: true,
    scope: 'cancel_membership',
    run: cancelMembership,
  },
  {
    method: post,
    path: '/terminate',
    operationId: 'terminate_membership',
    summary: 'End a membership now and for good',
    description: 'Invalid from this moment. It cannot be taken back.',
    scope: 'terminate_membership',
    run: terminateMembership,
  },
  {
    method: post,
    path: '/add_free_days',
    operationId: 'add_free_days_membership',
    summary: 'Add free days',
    description:
      'Moves the end of the period, or of the membership. An expired one starts from now.',
    needsOpen: true,
    scope: 'add_free_days_membership',
    body: FreeDaysBody,
    read: ({ days }) => days,
    run: (services, target, days) => addFreeDaysToMembership(services, target, days as number),
  },
  {
    method: post,
    path: '/reset_license',
    operationId: 'reset_license',
    summary: 'Unbind the license key from its machine',
    description: 'The next validation binds the key anew.',
    scope: ['reset_license', 'update_membership'],
    run: resetLicense,
  },
  {
    method: post,
    path: '/shuffle_license',
    operationId: 'shuffle_license',
    summary: 'Give a new license key and retire the old one',
    description: 'The binding stays. The old key is never found, issued or imported again.',
    scope: 'shuffle_license',
    run: shuffleLicense,
  },
  {
    method: post,
    path: '/suspend',
    operationId: 'suspend_membership',
    summary: 'Suspend a membership',
    description: 'Invalid until it is reinstated.',
    needsOpen: true,
    scope: 'suspend_membership',
    run: suspendMembership,
  },
  {
    method: post,
    path: '/reinstate',
    operationId: 'reinstate_membership',
    summary: 'End a suspension',
    description: 'From now on it is again what it would be without the suspension.',
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
      config: {
        scope: route.scope,
        errors: [membershipNotFound, ...(route.needsOpen ? [membershipEnded] : [])],
      },
      schema: {
        operationId: route.operationId,
        summary: route.summary,
        description: route.description,
        tags: ['Memberships'],
        params: membershipParameter,
        querystring: expandParameter,
        ...(route.body && { body: route.body }),
        response: { [status]: membershipAnswer },
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
  const input = route.read?.((request.body ?? {}) as Body);
  const found = await findForPrincipal(services, request.principal, id);
  if (!found) throw await refuseNotFound(services, request);
  const { companyId, id: membershipId } = found.membership;
  const target = { companyId, membershipId, actor: callerOf(request) };
  const outcome = await route.run(services, target, input);
  switch (outcome.kind) {
    case 'done': {
      const body = await renderMembership(services, request, changed(found, outcome.membership));
      sendJson(reply, status, body);
      return reply;
    }
    case 'gone':
      throw await refuseNotFound(services, request);
    case 'refused':
      throw membershipEnded(outcome.refusal);
  }
}
