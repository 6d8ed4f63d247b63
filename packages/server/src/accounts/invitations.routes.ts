import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { callerOf } from '../http/caller.ts';
import { invalidParameter, missingPermission } from '../http/http.errors.ts';
import { sendJson } from '../http/send-json.ts';
import { AppError } from '../lib/app-error.ts';
import { toUnixSeconds } from '../lib/clock.ts';
import { isId } from '../lib/ids.ts';
import * as errors from './account.errors.ts';
import {
  findOpenInvitation,
  type ListedInvitation,
  listOpenInvitations,
} from './invitation.repository.ts';
import { invitationsADay, invitationsToOneADay, listedMs } from './invitation.rules.ts';
import {
  CreateInvitationBody,
  InvitationListSchema,
  InvitationSchema,
  RevokedInvitationSchema,
} from './invitation.schemas.ts';
import {
  type InvitationServices,
  type InviteOutcome,
  inviteMember,
  type ResendOutcome,
  resendInvitation,
} from './invite-member.ts';
import { revokeInvitation } from './revoke-invitation.ts';
import type { Role } from './roles.ts';

const ofCompany = { company_id: Type.String({ description: '`biz_…`' }) };
const ofInvitation = Type.Object({
  ...ofCompany,
  invitation_id: Type.String({ description: '`inv_…`' }),
});
const tags = ['dashboard'];
const path = '/companies/:company_id/invitations';
const sendErrors = [errors.alreadyMember, errors.ownersOnly, errors.tooManyInvitations];

/** Who was asked by mail to come to a company. */
export function registerInvitations(app: FastifyInstance, services: InvitationServices): void {
  const { database, clock } = services;
  app.addSchema(InvitationSchema);
  app.addSchema(InvitationListSchema);
  app.addSchema(RevokedInvitationSchema);
  app.get(
    path,
    {
      config: { session: { permission: 'list_company_members' } },
      schema: {
        operationId: 'dashboard_list_invitations',
        summary: 'Who was invited and has not come yet',
        description: 'The newest first; what expired weeks ago is left out.',
        tags,
        params: Type.Object(ofCompany),
        response: { 200: Type.Ref('DashboardInvitationList') },
      },
    },
    async (request, reply) => {
      const now = clock.now();
      const { companyId } = request.principal;
      const rows = await listOpenInvitations(database.read, companyId, now - listedMs);
      const data = rows.map((row) => toInvitation(row, now));
      sendJson(reply, 200, JSON.stringify({ data }));
      return reply;
    },
  );
  app.post(
    path,
    {
      config: { session: { permission: 'create_invitation' }, errors: sendErrors },
      schema: {
        operationId: 'dashboard_create_invitation',
        summary: 'Invite somebody to the company',
        description: `By a mail with an address that works once, for seven days; at most ${invitationsADay} mails a day, ${invitationsToOneADay} of them to one address. One that waits for the same address is replaced. Owners are invited by owners.`,
        tags,
        params: Type.Object(ofCompany),
        body: CreateInvitationBody,
        response: { 201: Type.Ref('DashboardInvitation') },
      },
    },
    async (request, reply) => {
      const { companyId } = request.principal;
      const input = request.body as { email: string; role: Role };
      const outcome = await inviteMember(services, companyId, inviterOf(request), input);
      return answer(services, request, reply, 201, outcome);
    },
  );
  app.post(
    `${path}/:invitation_id/resend`,
    {
      config: {
        session: { permission: 'create_invitation' },
        errors: [...sendErrors, errors.invitationNotFound],
      },
      schema: {
        operationId: 'dashboard_resend_invitation',
        summary: 'Send an invitation again',
        description:
          'With a new address for seven days; the one in the earlier mail stops working.',
        tags,
        params: ofInvitation,
        response: { 200: Type.Ref('DashboardInvitation') },
      },
    },
    async (request, reply) => {
      const { companyId } = request.principal;
      const inviter = inviterOf(request);
      const outcome = await resendInvitation(services, companyId, inviter, namedBy(request));
      return answer(services, request, reply, 200, outcome);
    },
  );
  app.post(
    `${path}/:invitation_id/revoke`,
    {
      config: {
        session: { permission: 'revoke_invitation' },
        errors: [errors.invitationNotFound],
      },
      schema: {
        operationId: 'dashboard_revoke_invitation',
        summary: 'Take an invitation back',
        description: 'The address in its mail stops working.',
        tags,
        params: ofInvitation,
        response: { 200: Type.Ref('DashboardRevokedInvitation') },
      },
    },
    async (request, reply) => {
      const id = namedBy(request);
      const { companyId } = request.principal;
      const outcome = await revokeInvitation(services, companyId, callerOf(request), id);
      if (outcome.kind === 'not_allowed') throw missingPermission();
      if (outcome.kind === 'not_found') throw errors.invitationNotFound('by the team');
      sendJson(reply, 200, JSON.stringify({ id, revoked: true }));
      return reply;
    },
  );
}

function inviterOf(request: FastifyRequest) {
  return { actor: callerOf(request), name: request.sessionUser.email };
}

/** The id in the path. @throws AppError for what no id can be, which is not asked of the database. */
function namedBy(request: FastifyRequest): string {
  const { invitation_id: id } = request.params as { invitation_id: string };
  if (!isId('inv', id)) throw errors.invitationNotFound('by the team');
  return id;
}

async function answer(
  { database, clock }: InvitationServices,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  outcome: InviteOutcome | ResendOutcome,
): Promise<FastifyReply> {
  switch (outcome.kind) {
    case 'not_an_email':
      throw invalidParameter('email', 'It must be an e-mail address.');
    case 'already_member':
      throw errors.alreadyMember();
    case 'not_allowed':
      throw missingPermission();
    case 'owners_only':
      throw errors.ownersOnly();
    case 'too_many':
    case 'too_many_to_one': {
      const refusal =
        outcome.kind === 'too_many'
          ? errors.tooManyInvitations(invitationsADay, 'anybody')
          : errors.tooManyInvitations(invitationsToOneADay, 'one address');
      const { retryAfterSeconds } = outcome;
      throw new AppError(refusal.code, refusal.status, refusal.message, { retryAfterSeconds });
    }
    case 'invited': {
      const { companyId } = request.principal;
      const row = await findOpenInvitation(database.read, companyId, outcome.id);
      if (!row) throw errors.invitationNotFound('by the team');
      sendJson(reply, status, JSON.stringify(toInvitation(row, clock.now())));
      return reply;
    }
    case 'not_found':
      throw errors.invitationNotFound('by the team');
  }
}

function toInvitation(row: ListedInvitation, now: number) {
  return {
    id: row.id,
    email: row.email,
    role: row.role,
    invited_by: row.inviter,
    created_at: toUnixSeconds(row.created_at),
    expires_at: toUnixSeconds(row.expires_at),
    state: row.expires_at > now ? 'waiting' : 'expired',
  };
}
