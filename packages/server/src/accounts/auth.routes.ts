import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type RateLimits, rateLimitedFor } from '../http/rate-limit.ts';
import { sendJson } from '../http/send-json.ts';
import { sha256 } from '../lib/hash.ts';
import { normaliseEmail } from './account-email.ts';
import type { AuthEndpoint } from './auth-endpoint.ts';
import { authEndpoints, authSchemas } from './auth-endpoints.ts';
import { type AuthServices, callAuth } from './auth-replies.ts';
import { passkeySchemas } from './passkey-endpoints.ts';

interface AuthRouteServices extends AuthServices {
  readonly limits: RateLimits;
}

type Body = Readonly<Record<string, unknown>>;

/** The open part of better-auth below `/api/auth`; what its table does not name is no route. */
export function registerAuth(app: FastifyInstance, services: AuthRouteServices): void {
  for (const schema of [...authSchemas, ...passkeySchemas]) app.addSchema(schema);
  for (const endpoint of authEndpoints) registerEndpoint(app, services, endpoint);
}

function registerEndpoint(
  app: FastifyInstance,
  services: AuthRouteServices,
  endpoint: AuthEndpoint,
): void {
  const { method, path, session, operationId, summary, description, body, answer, errors } =
    endpoint;
  app.route({
    method,
    url: path,
    config: { session, errors },
    schema: {
      operationId,
      summary,
      description,
      tags: ['dashboard'],
      ...(body && { body }),
      response: { 200: answer },
    },
    handler: async (request, reply) => {
      const input = readBody(endpoint, request.body as Body);
      await limitTries(services.limits, endpoint, request, input);
      const { answer, headers } = await callAuth(services, request, {
        method,
        path,
        body: input,
        endsOthers: endpoint.endsOthers,
        code: endpoint.takesCode ? String(input?.code) : undefined,
      });
      sendJson(reply, 200, JSON.stringify(endpoint.show(answer)), headers);
      return reply;
    },
  });
}

/** The members that the endpoint's schema names; an e-mail address as accounts have it. */
function readBody({ body, always }: AuthEndpoint, sent: Body): Body | undefined {
  if (!body) return undefined;
  const members = Object.keys(body.properties)
    .filter((name) => Object.hasOwn(sent, name))
    .map((name) => [name, name === 'email' ? normaliseEmail(sent[name] as string) : sent[name]]);
  return { ...Object.fromEntries(members), ...always };
}

async function limitTries(
  limits: RateLimits,
  { tries }: AuthEndpoint,
  request: FastifyRequest,
  input: Body | undefined,
): Promise<void> {
  if (tries === undefined) return;
  const email = tries === 'own_account' ? request.sessionUser.email : input?.email;
  const account = tries === 'address' ? undefined : sha256(String(email));
  const waitSeconds = await limits.signIn(request.ip, account);
  if (waitSeconds > 0) throw rateLimitedFor(waitSeconds);
}
