import type { FastifyInstance } from 'fastify';
import type { Auth } from './accounts/auth.ts';
import { registerSessionReads } from './accounts/session.routes.ts';
import type { MembershipRouteServices } from './memberships/membership-replies.ts';

/** What the routes of the seller's dashboard are built on. */
export interface DashboardServices extends MembershipRouteServices {
  readonly auth: Auth;
}

/** Every route that the dashboard's pages use beyond the wire contract. */
export function registerDashboardRoutes(app: FastifyInstance, services: DashboardServices): void {
  registerSessionReads(app, services);
}
