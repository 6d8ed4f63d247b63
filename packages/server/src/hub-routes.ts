import type { FastifyInstance } from 'fastify';
import type { BuyerAuth } from './buyers/buyer-auth.ts';
import type { CodeLimits } from './buyers/count-codes.ts';
import { registerHubSession } from './buyers/hub-session.routes.ts';
import { createCodeHasher } from './buyers/mailed-code.ts';
import { registerBuyerSignIn } from './buyers/sign-in.routes.ts';
import type { BuyerAuthenticator } from './http/buyer-principal.ts';
import { registerDownloads } from './hub/downloads.routes.ts';
import { hasPurchases } from './hub/email-change.repository.ts';
import { registerEmailChange } from './hub/email-change.routes.ts';
import { registerNotYou } from './hub/not-you.route.ts';
import { registerPurchaseChanges } from './hub/purchase-changes.routes.ts';
import { registerPurchases } from './hub/purchases.routes.ts';
import type { Sealer } from './lib/sealer.ts';
import { createTokenSigner } from './lib/signed-token.ts';
import { registerUnsubscribe } from './mail/unsubscribe.routes.ts';
import type { MembershipRouteServices } from './memberships/membership-replies.ts';
import { registerHubPrivacy } from './privacy/hub-privacy.routes.ts';

/** What the routes of the buyer's hub are built on. */
export interface HubServices extends MembershipRouteServices {
  readonly buyerAuth: BuyerAuth;
  readonly buyers: BuyerAuthenticator;
  /** Seals what private mails say until they are sent. */
  readonly mailSealer: Sealer;
  /** The server's secret, for signed links. */
  readonly secret: string;
  /** How many codes are mailed. */
  readonly codeLimits: CodeLimits;
}

/** Every route that the pages of the hub use, below `/api/hub`. */
export function registerHubRoutes(app: FastifyInstance, services: HubServices): void {
  const signIn = { ...services, hashCode: createCodeHasher(services.secret), hasPurchases };
  registerBuyerSignIn(app, signIn);
  registerHubSession(app, services);
  registerEmailChange(app, signIn);
  registerNotYou(app, { ...services, notYouLinks: createTokenSigner(services.secret, 'not you') });
  registerPurchases(app, services);
  registerPurchaseChanges(app, services);
  registerDownloads(app, services);
  registerUnsubscribe(app, services);
  registerHubPrivacy(app, services);
}
