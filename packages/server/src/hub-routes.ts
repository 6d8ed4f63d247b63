import type { FastifyInstance } from 'fastify';
import type { BuyerAuth } from './buyers/buyer-auth.ts';
import type { BuyerAuthenticator } from './http/buyer-principal.ts';
import type { Sealer } from './lib/sealer.ts';
import type { MembershipRouteServices } from './memberships/membership-replies.ts';

/** What the routes of the buyer's hub are built on. */
export interface HubServices extends MembershipRouteServices {
  readonly buyerAuth: BuyerAuth;
  readonly buyers: BuyerAuthenticator;
  /** Seals what private mails say until they are sent. */
  readonly mailSealer: Sealer;
  /** The server's secret, for signed links. */
  readonly secret: string;
}

/** Every route that the pages of the hub use, below `/api/hub`. */
export function registerHubRoutes(_app: FastifyInstance, _services: HubServices): void {}
