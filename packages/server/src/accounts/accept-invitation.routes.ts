import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { invalidParameter } from '../http/http.errors.ts';
import { type RateLimits, rateLimitedFor } from '../http/rate-limit.ts';
import { sendJson } from '../http/send-json.ts';
import { type Clock, toUnixSeconds } from '../lib/clock.ts';
import { sha256 } from '../lib/hash.ts';
import { type AcceptInvitationOutcome, acceptInvitation } from './accept-invitation.ts';
import * as errors from './account.errors.ts';
import { type AuthServices, callAuth } from './auth-replies.ts';
import { findUserIdByEmail } from './company-member.repository.ts';
import { findUsableInvitation } from './invitation.repository.ts';
import {
  AcceptedInvitationSchema,
  AcceptInvitationBody,
  ReadInvitationBody,
  ReadInvitationSchema,
} from './invitation.schemas.ts';

interface AcceptServices extends AuthServices {
  readonly clock: Clock;
  readonly limits: RateLimits;
}

const tags = ['dashboard'];

/** What somebody meets who was invited: the token is all that they need to look. */
export function registerAcceptInvitation(app: FastifyInstance, services: AcceptServices): void {
  const { database, clock } = services;
  app.addSchema(ReadInvitationSchema);
  app.addSchema(AcceptedInvitationSchema);
  app.post(
    '/invitations/read',
    {
      config: { session: 'public', errors: [errors.invitationNotFound] },
      schema: {
        operationId: 'dashboard_read_invitation',
        summary: 'What an invitation is to',
        description: 'Changes nothing. Used, taken back, expired and unknown ones are all alike.',
        tags,
        body: ReadInvitationBody,
        response: { 200: Type.Ref('DashboardReadInvitation') },
      },
    },
    async (request, reply) => {
      const { token } = request.body as { token: string };
      await countTry(services, request);
      const found = await findUsableInvitation(database.read, sha256(token), clock.now());
      if (!found) throw errors.invitationNotFound('by its token');
      const { title, email, role, expires_at } = found;
      const hasAccount = (await findUserIdByEmail(database.read, email)) !== undefined;
      const invitation = {
        company: { title },
        email,
        role,
        has_account: hasAccount,
        expires_at: toUnixSeconds(expires_at),
      };
      sendJson(reply, 200, JSON.stringify(invitation));
      return reply;
    },
  );
  app.post(
    '/invitations/accept',
    {
      config: {
        session: 'public',
        errors: [errors.invitationNotFound, errors.signInFirst, errors.unusablePassword],
      },
      schema: {
        operationId: 'dashboard_accept_invitation',
        summary: 'Come to the company that invited',
        description:
          'Once. An address that has an account must be signed in with it; any other gets one with the password that is sent, and is signed in.',
        tags,
        body: AcceptInvitationBody,
        response: { 201: Type.Ref('DashboardAcceptedInvitation') },
      },
    },
    async (request, reply) => {
      const { token, password } = request.body as { token: string; password?: string };
      await countTry(services, request);
      const { id, email } = (await services.sessions.authenticate(request.headers.cookie)) ?? {};
      const outcome = await acceptInvitation(services, token, {
        signedIn: id === undefined || email === undefined ? undefined : { id, email },
        password,
        address: request.ip,
      });
      const accepted = unwrap(outcome);
      const cookies = accepted.isNewAccount
        ? await signIn(services, request, accepted.email, password ?? '')
        : [];
      sendJson(reply, 201, JSON.stringify({ company_id: accepted.companyId }), cookies);
      return reply;
    },
  );
}

async function countTry({ limits }: AcceptServices, request: FastifyRequest): Promise<void> {
  const waitSeconds = await limits.signIn(request.ip);
  if (waitSeconds > 0) throw rateLimitedFor(waitSeconds);
}

/** Begins a session of the account that was made just now; answers its headers. */
async function signIn(
  services: AcceptServices,
  request: FastifyRequest,
  email: string,
  password: string,
): Promise<readonly string[]> {
  const call = { path: '/sign-in/email', body: { email, password } };
  return (await callAuth(services, request, call)).headers;
}

/** @throws AppError for every outcome but the one. */
function unwrap(outcome: AcceptInvitationOutcome) {
  switch (outcome.kind) {
    case 'accepted':
      return outcome;
    case 'not_found':
      throw errors.invitationNotFound('by its token');
    case 'sign_in_first':
      throw errors.signInFirst();
    case 'password_missing':
      throw invalidParameter('password', 'Choose a password for your account.');
    case 'unusable_password':
      throw errors.unusablePassword(outcome.problem);
  }
}
