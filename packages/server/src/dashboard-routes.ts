import type { FastifyInstance } from 'fastify';
import { registerAcceptInvitation } from './accounts/accept-invitation.routes.ts';
import type { Auth } from './accounts/auth.ts';
import { registerCompany } from './accounts/company.routes.ts';
import { registerInvitations } from './accounts/invitations.routes.ts';
import { registerMembers } from './accounts/members.routes.ts';
import { registerSessionReads } from './accounts/session.routes.ts';
import { registerSessions } from './accounts/sessions.routes.ts';
import { registerStart } from './accounts/start.routes.ts';
import { registerApiKeyRoutes } from './api-keys/api-key-dashboard.routes.ts';
import type { ApiKeyAuthenticator } from './api-keys/authenticate.ts';
import type { SessionAuthenticator } from './http/session-principal.ts';
import { registerInsights } from './insights/insights.routes.ts';
import type { Sealer } from './lib/sealer.ts';
import { registerMailTexts } from './mail/mail-texts.routes.ts';
import { registerMails } from './mail/mails.routes.ts';
import { registerDashboardBulk } from './memberships/dashboard-bulk.route.ts';
import { registerDashboardChanges } from './memberships/dashboard-changes.routes.ts';
import { registerDashboardCreate } from './memberships/dashboard-create.route.ts';
import { registerDashboardExplain } from './memberships/dashboard-explain.route.ts';
import { registerDashboardExport } from './memberships/dashboard-export.route.ts';
import { registerDashboardMemberships } from './memberships/dashboard-memberships.routes.ts';
import { registerDashboardSendKey } from './memberships/dashboard-send-key.route.ts';
import { registerDashboardTimeline } from './memberships/dashboard-timeline.route.ts';
import type { MembershipRouteServices } from './memberships/membership-replies.ts';
import { registerProductChanges } from './offers/product-changes.routes.ts';
import { registerProductReads } from './offers/product-reads.routes.ts';
import { registerProductSettings } from './offers/product-settings.routes.ts';
import { registerPlanRoutes } from './plans/plan-dashboard.routes.ts';
import { registerErasureRequests } from './privacy/erasure-requests.routes.ts';
import { productNotFound } from './products/product.errors.ts';
import { findUnknownProduct } from './products/product.repository.ts';

/** What the routes of the seller's dashboard are built on. */
export interface DashboardServices extends MembershipRouteServices {
  readonly auth: Auth;
  readonly authenticator: ApiKeyAuthenticator;
  readonly sessions: SessionAuthenticator;
  /** Whether anyone may start a company here. */
  readonly signUp: 'closed' | 'open';
  /** Seals what private mails say until they are sent. */
  readonly mailSealer: Sealer;
  /** Whether a mail server is set, or mails become files. */
  readonly mailTransport: 'smtp' | 'files';
  /** The address that mails come from, a name before it or not. */
  readonly mailFrom: string;
}

/** Every route that the dashboard's pages use beyond the wire contract. */
export function registerDashboardRoutes(app: FastifyInstance, services: DashboardServices): void {
  registerStart(app, services);
  registerSessionReads(app, services);
  registerSessions(app, services);
  registerCompany(app, services);
  registerMembers(app, services);
  registerInvitations(app, services);
  registerAcceptInvitation(app, services);
  registerErasureRequests(app, services);
  registerApiKeyRoutes(app, {
    ...services,
    products: {
      findUnknown: (companyId, ids) => findUnknownProduct(services.read, companyId, ids),
      notFound: productNotFound,
    },
  });
  registerPlanRoutes(app, services);
  registerProductReads(app, services);
  registerProductChanges(app, services);
  registerProductSettings(app, services);
  registerInsights(app, services);
  registerDashboardMemberships(app, services);
  registerDashboardCreate(app, services);
  registerDashboardChanges(app, services);
  registerDashboardBulk(app, services);
  registerDashboardExport(app, services);
  registerDashboardTimeline(app, services);
  registerDashboardExplain(app, services);
  registerDashboardSendKey(app, services);
  registerMailTexts(app, services);
  registerMails(app, services);
}
