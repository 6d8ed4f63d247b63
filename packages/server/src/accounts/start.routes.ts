import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { invalidParameter } from '../http/http.errors.ts';
import { type RateLimits, rateLimitedFor } from '../http/rate-limit.ts';
import { sendJson } from '../http/send-json.ts';
import type { Clock } from '../lib/clock.ts';
import { sha256 } from '../lib/hash.ts';
import * as errors from './account.errors.ts';
import { normaliseEmail } from './account-email.ts';
import { type AuthServices, callAuth } from './auth-replies.ts';
import { type CreateOwnerOutcome, createOwner } from './create-owner.ts';
import { isServerEmpty } from './setup-token.repository.ts';
import { useSetupToken } from './setup-token.ts';

interface StartServices extends AuthServices {
  readonly clock: Clock;
  readonly limits: RateLimits;
  /** Whether anyone may start a company here. */
  readonly signUp: 'closed' | 'open';
}

const StartSchema = Type.Object(
  {
    setup_needed: Type.Boolean({ description: 'Whether the server has no company yet.' }),
    sign_up: Type.Unsafe<string>({ type: 'string', enum: ['closed', 'open'] }),
  },
  { $id: 'DashboardStart' },
);

const BegunSchema = Type.Object({ company_id: Type.String() }, { $id: 'DashboardBegunCompany' });

const owner = {
  company: Type.String({ description: 'What the company is called.' }),
  email: Type.String({ description: 'Of its owner.' }),
  password: Type.String({ description: 'Of its owner; 10 to 128 characters.' }),
};

interface OwnerBody {
  company: string;
  email: string;
  password: string;
}

const tags = ['dashboard'];
const refusals = [errors.unusablePassword, errors.emailTaken];

/** What somebody meets who is not signed in: how to begin with this server. */
export function registerStart(app: FastifyInstance, services: StartServices): void {
  app.addSchema(StartSchema);
  app.addSchema(BegunSchema);
  app.get(
    '/start',
    {
      config: { session: 'public' },
      schema: {
        operationId: 'dashboard_get_start',
        summary: 'How to begin with this server',
        description: 'Whether it wants to be set up, and whether anyone may start a company.',
        tags,
        response: { 200: Type.Ref('DashboardStart') },
      },
    },
    async (_request, reply) => {
      const setup_needed = await isServerEmpty(services.database.read);
      sendJson(reply, 200, JSON.stringify({ setup_needed, sign_up: services.signUp }));
      return reply;
    },
  );
  app.post(
    '/setup',
    {
      config: {
        session: 'public',
        errors: [...refusals, errors.wrongSetupToken, errors.setupDone],
      },
      schema: {
        operationId: 'dashboard_set_up',
        summary: 'Make the first company and its owner',
        description:
          'Takes the token of the address that the server prints while it is empty, and signs the owner in.',
        tags,
        body: Type.Object({ token: Type.String(), ...owner }),
        response: { 201: Type.Ref('DashboardBegunCompany') },
      },
    },
    async (request, reply) => {
      const { token, ...input } = request.body as OwnerBody & { token: string };
      await countTry(services, request);
      const outcome = await useSetupToken(services, token, () => make(services, request, input));
      if (outcome.kind === 'wrong_token') throw errors.wrongSetupToken();
      if (outcome.kind === 'done') throw errors.setupDone();
      return answer(services, request, reply, input, outcome);
    },
  );
  app.post(
    '/sign_up',
    {
      config: { session: 'public', errors: [...refusals, errors.signUpClosed] },
      schema: {
        operationId: 'dashboard_sign_up',
        summary: 'Start a company',
        description: 'Where the server lets anyone do so. Makes its owner and signs them in.',
        tags,
        body: Type.Object(owner),
        response: { 201: Type.Ref('DashboardBegunCompany') },
      },
    },
    async (request, reply) => {
      if (services.signUp === 'closed') throw errors.signUpClosed();
      const input = request.body as OwnerBody;
      await countTry(services, request, sha256(normaliseEmail(input.email)));
      return answer(services, request, reply, input, await make(services, request, input));
    },
  );
}

async function countTry({ limits }: StartServices, request: FastifyRequest, account?: string) {
  const waitSeconds = await limits.signIn(request.ip, account);
  if (waitSeconds > 0) throw rateLimitedFor(waitSeconds);
}

function make(services: StartServices, request: FastifyRequest, input: OwnerBody) {
  const actor = { kind: 'account', id: null, address: request.ip } as const;
  return createOwner(services, actor, { ...input, title: input.company });
}

async function answer(
  services: StartServices,
  request: FastifyRequest,
  reply: FastifyReply,
  { email, password }: OwnerBody,
  outcome: CreateOwnerOutcome,
): Promise<FastifyReply> {
  if (outcome.kind === 'email_taken') throw errors.emailTaken();
  if (outcome.kind === 'invalid') {
    const { field, problem } = outcome;
    if (field === 'password') throw errors.unusablePassword(problem);
    // The command line shows what was typed; what is sent here may be a stranger's address.
    throw invalidParameter(field, field === 'email' ? 'It must be an e-mail address.' : problem);
  }
  const body = { email: normaliseEmail(email), password };
  const { headers } = await callAuth(services, request, { path: '/sign-in/email', body });
  sendJson(reply, 201, JSON.stringify({ company_id: outcome.companyId }), headers);
  return reply;
}
