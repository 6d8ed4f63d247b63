import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { registerAuth } from './accounts/auth.routes.ts';
import { createAuth } from './accounts/auth.ts';
import { createSessionAuthenticator } from './accounts/session-authenticator.ts';
import { type ApiKeyAuthenticator, createApiKeyAuthenticator } from './api-keys/authenticate.ts';
import { createBuyerAuth } from './buyers/buyer-auth.ts';
import { createBuyerAuthenticator } from './buyers/buyer-authenticator.ts';
import { registerDashboardRoutes } from './dashboard-routes.ts';
import type { Database } from './db/database.ts';
import { isMigrated } from './db/migrate.ts';
import { describeApi } from './error-catalogue.ts';
import { registerBearerAccess } from './http/bearer-access.ts';
import { normaliseContentType, registerBodyParser } from './http/body-parser.ts';
import { registerBuyerAccess } from './http/buyer-access.ts';
import { isBearerPath, registerPreflight } from './http/cors.ts';
import {
  bodyLimitBytes,
  registerErrorHandler,
  sendError,
  toAppError,
} from './http/error-handler.ts';
import { registerOpenApi, registerReference } from './http/openapi.ts';
import { createPipeliningWatch } from './http/pipelining.ts';
import { parseQueryString } from './http/query-string.ts';
import { createRateLimits } from './http/rate-limit.ts';
import type { RateLimitSettings } from './http/rate-limit-settings.ts';
import { makeRequestId } from './http/request-id.ts';
import { createUrlRewriter } from './http/request-url.ts';
import { createOwnOrigin, registerSessionAccess } from './http/session-access.ts';
import { limitSlowClients } from './http/slow-clients.ts';
import { registerDashboard, sendPage, wantsPage } from './http/static-dashboard.ts';
import { answerUnreadable } from './http/unreadable-request.ts';
import { registerValidator } from './http/validator.ts';
import { registerHubRoutes } from './hub-routes.ts';
import type { Clock } from './lib/clock.ts';
import { createSealer } from './lib/sealer.ts';
import type { Logger } from './log.ts';
import { registerCreateMembership } from './memberships/create-membership.route.ts';
import { precompileMembershipReads } from './memberships/membership.repository.ts';
import { registerMembershipReads } from './memberships/membership.routes.ts';
import {
  MembershipListSchema,
  MembershipSchema,
  PlanSchema,
  ProductSchema,
  UserSchema,
} from './memberships/membership.schemas.ts';
import { membershipCalls } from './memberships/membership-calls.ts';
import { registerMembershipChanges } from './memberships/membership-changes.routes.ts';
import type { MembershipRouteServices } from './memberships/membership-replies.ts';
import { registerValidateLicense } from './memberships/validate-license.route.ts';
import {
  createValidationActivity,
  type ValidationActivity,
} from './memberships/validation-activity.ts';
import { mailSealing } from './outbox/mail-sealing.ts';

export interface AppOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
  readonly publicUrl: string;
  readonly rateLimits: RateLimitSettings;
  readonly trustProxy: string | undefined;
  /** The folder with the dashboard's built files; without one there are no pages but `/docs`. */
  readonly dashboardDir?: string;
  /** Signs sessions. */
  readonly secret: string;
  /** Whether anyone may start a company here. */
  readonly signUp: 'closed' | 'open';
  /** Where mail is handed over; undefined: it becomes files. */
  readonly smtpUrl?: string | undefined;
  /** The address that mails come from, a name before it or not. */
  readonly mailFrom: string;
}

export interface App {
  readonly http: FastifyInstance;
  readonly authenticator: ApiKeyAuthenticator;
  readonly activity: ValidationActivity;
  /** From now on `/readyz` says 503; what runs goes on. */
  startStopping(): void;
  /** Answers what was accepted, then writes what is buffered. The database stays open. */
  close(): Promise<void>;
}

/** Builds the server around a migrated database; listens to nothing yet. */
export async function createApp(options: AppOptions): Promise<App> {
  const { database, clock, log, publicUrl } = options;
  let stopping = false;
  const onError = (error: unknown) =>
    log.warn(
      { detail: error instanceof Error ? error.message : 'unknown' },
      'buffered write failed',
    );
  const authenticator = createApiKeyAuthenticator(database, clock, onError);
  const activity = createValidationActivity(database, onError);
  const isPipelined = createPipeliningWatch();
  const rewriteUrl = createUrlRewriter(membershipCalls);
  const limits = createRateLimits(options.rateLimits);
  const http = Fastify({
    // Fastify would make a logger and two listeners for each request. What there is to say of one is
    // said by the error handler, with its id.
    logger: false,
    bodyLimit: bodyLimitBytes,
    trustProxy: options.trustProxy ?? false,
    genReqId: makeRequestId,
    requestIdHeader: false,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    keepAliveTimeout: 72_000,
    ...limitSlowClients({ headersMs: 10_000, requestMs: 15_000, checkEveryMs: 1000 }),
    rewriteUrl: (request) => rewriteUrl(request.url ?? '/'),
    routerOptions: {
      ignoreTrailingSlash: true,
      maxParamLength: 16_384,
      querystringParser: parseQueryString,
    },
    frameworkErrors: (error, request, reply) => {
      sendError(reply as FastifyReply, toAppError(error, request.url), publicUrl);
    },
    clientErrorHandler: (error, socket) => answerUnreadable(error, socket, publicUrl),
  }) as unknown as FastifyInstance;

  registerBodyParser(http);
  registerValidator(http);
  // Answers are built member by member already; the schemas describe them.
  http.setSerializerCompiler(() => JSON.stringify);
  const files =
    options.dashboardDir === undefined ? undefined : { distDir: options.dashboardDir, publicUrl };
  registerErrorHandler(http, publicUrl, log, (request, reply) =>
    files && wantsPage(request) ? sendPage(reply, files, 404) : undefined,
  );
  http.addHook('onRequest', (request, reply, done) => {
    if (stopping) reply.raw.setHeader('connection', 'close');
    if (isPipelined(request.raw.socket)) database.seeLatest();
    if (isBearerPath(request.url)) normaliseContentType(request.headers);
    done();
  });
  await registerOpenApi(http, describeApi());
  for (const schema of [ProductSchema, PlanSchema, UserSchema, MembershipSchema]) {
    http.addSchema(schema);
  }
  http.addSchema(MembershipListSchema);

  const services: MembershipRouteServices = {
    database,
    read: database.read,
    clock,
    reads: precompileMembershipReads(database),
    activity,
    limits,
    publicUrl,
    isGuessing: limits.isGuessing,
  };
  await http.register(
    async (api) => {
      registerBearerAccess(api, authenticator, limits, options.rateLimits.enabled);
      registerPreflight(api);
      registerValidateLicense(api, services);
      registerMembershipReads(api, services);
      registerCreateMembership(api, services);
      registerMembershipChanges(api, services);
    },
    { prefix: '/api/v2' },
  );
  const mailSealer = createSealer(options.secret, mailSealing);
  const mailTransport = options.smtpUrl === undefined ? 'files' : 'smtp';
  const auth = createAuth({
    database,
    secret: options.secret,
    publicUrl,
    onProblem: (detail) => log.warn({ detail }, 'accounts'),
  });
  const sessions = createSessionAuthenticator(auth, database);
  const access = { sessions, limits, isOwnOrigin: createOwnOrigin(publicUrl) };
  await http.register(
    async (accounts) => {
      registerSessionAccess(accounts, access);
      registerAuth(accounts, { auth, database, sessions, limits, clock, mailSealer });
    },
    { prefix: '/api/auth' },
  );
  await http.register(
    async (pages) => {
      registerSessionAccess(pages, access);
      const { signUp } = options;
      registerDashboardRoutes(pages, {
        ...services,
        auth,
        authenticator,
        sessions,
        signUp,
        mailSealer,
        mailTransport,
        mailFrom: options.mailFrom,
      });
    },
    { prefix: '/api/dashboard' },
  );
  const buyerAuth = createBuyerAuth({
    database,
    secret: options.secret,
    publicUrl,
    onProblem: (detail) => log.warn({ detail }, 'buyers'),
  });
  const buyers = createBuyerAuthenticator(buyerAuth);
  await http.register(
    async (hub) => {
      registerBuyerAccess(hub, { buyers, limits, isOwnOrigin: access.isOwnOrigin });
      registerHubRoutes(hub, {
        ...services,
        buyerAuth,
        buyers,
        mailSealer,
        secret: options.secret,
        codeLimits: options.rateLimits,
      });
    },
    { prefix: '/api/hub' },
  );
  await registerReference(http);
  if (files) await registerDashboard(http, files);

  http.get('/healthz', { schema: { hide: true } }, async () => ({ status: 'ok' }));
  http.get('/readyz', { schema: { hide: true } }, async (_request, reply) => {
    const ready = !stopping && (await isReady(database));
    reply.code(ready ? 200 : 503);
    return { status: ready ? 'ready' : 'unavailable' };
  });

  return {
    http,
    authenticator,
    activity,
    startStopping() {
      stopping = true;
    },
    async close() {
      stopping = true;
      await closeGracefully(http);
      await Promise.all([activity.close(), authenticator.close()]);
    },
  };
}

const drainMs = 7000;

/**
 * Ends connections as soon as they are idle: one that was busy when the server closed would else
 * be kept alive by its client. What still runs after the time to drain is cut.
 */
async function closeGracefully(http: FastifyInstance): Promise<void> {
  const sweep = setInterval(() => http.server.closeIdleConnections(), 50);
  const cut = setTimeout(() => http.server.closeAllConnections(), drainMs);
  try {
    await http.close();
  } finally {
    clearInterval(sweep);
    clearTimeout(cut);
  }
}

async function isReady(database: Database): Promise<boolean> {
  try {
    await database.ping();
    return await isMigrated(database);
  } catch {
    return false;
  }
}
