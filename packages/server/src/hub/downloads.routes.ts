import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { sendJson } from '../http/send-json.ts';
import { membershipInactive } from '../memberships/membership.errors.ts';
import type { MembershipRouteServices } from '../memberships/membership-replies.ts';
import { beginDownload, createDownloadSigner } from './begin-download.ts';
import type { DownloadPlatform } from './download-links.ts';
import { type FollowDownloadOutcome, followDownload } from './follow-download.ts';
import { linkExpired, linkUnknown } from './link.errors.ts';
import { downloadNotFound, purchaseNotFound } from './purchase.errors.ts';
import { HubDownloadBody, ofPurchase } from './purchase.parameters.ts';
import { findOwn, purchasePath } from './purchase-replies.ts';

interface DownloadServices extends MembershipRouteServices {
  /** The server's secret, for signed links. */
  readonly secret: string;
}

/** Links to a purchase's download, and where such a link leads. */
export function registerDownloads(app: FastifyInstance, services: DownloadServices): void {
  const { publicUrl } = services;
  const signed = { ...services, signer: createDownloadSigner(services.secret) };
  app.post(
    `${purchasePath}/downloads`,
    {
      config: {
        buyer: 'signed_in',
        errors: [purchaseNotFound, membershipInactive, downloadNotFound],
      },
      schema: {
        operationId: 'hub_create_download',
        summary: 'A link to a download',
        description:
          'For five minutes. What it leads to is looked up when it is followed, and counted then.',
        tags: ['hub'],
        params: ofPurchase,
        body: HubDownloadBody,
        response: { 201: Type.Ref('HubDownload') },
      },
    },
    async (request, reply) => {
      const purchase = await findOwn(services, request);
      const { platform } = request.body as { platform: DownloadPlatform };
      const outcome = beginDownload(signed, purchase, platform);
      switch (outcome.kind) {
        case 'begun': {
          const url = `${publicUrl}/api/hub/downloads/${outcome.token}`;
          const expiresAt = Math.floor(outcome.expiresAt / 1000);
          sendJson(reply, 201, JSON.stringify({ url, expires_at: expiresAt }));
          return reply;
        }
        case 'inactive':
          throw membershipInactive(outcome.standing);
        case 'not_found':
          throw downloadNotFound();
      }
    },
  );

  app.get(
    '/downloads/:token',
    {
      config: {
        buyer: 'public',
        errors: [linkExpired, linkUnknown, membershipInactive, downloadNotFound],
      },
      schema: {
        operationId: 'hub_follow_download',
        summary: 'Follow a link to a download',
        description:
          'Leads to the address that the seller has named for this platform. A browser is led to a page that says what is wrong instead of to an error.',
        tags: ['hub'],
        params: Type.Object({ token: Type.String({ description: 'Out of the link.' }) }),
        response: { 302: Type.Null({ description: 'The file is there.' }) },
      },
    },
    async (request, reply) => {
      const { token } = request.params as { token: string };
      const outcome = await followDownload(signed, token, {
        address: request.ip,
        // Programs that look at links ask by HEAD: nothing is downloaded by that.
        counts: request.method === 'GET',
      });
      if (outcome.kind === 'follow') return redirect(reply, outcome.location);
      if (!wantsPage(request)) throw refusalOf(outcome);
      return redirect(reply, `${publicUrl}/hub/link?problem=${problems[outcome.kind]}`);
    },
  );
}

type Refused = Exclude<FollowDownloadOutcome, { kind: 'follow' }>;

const problems: Readonly<Record<Refused['kind'], string>> = {
  expired: 'expired',
  unknown: 'unknown',
  not_found: 'unknown',
  inactive: 'inactive',
};

function refusalOf(outcome: Refused) {
  switch (outcome.kind) {
    case 'expired':
      return linkExpired();
    case 'unknown':
      return linkUnknown();
    case 'not_found':
      return downloadNotFound();
    case 'inactive':
      return membershipInactive(outcome.standing);
  }
}

function wantsPage({ headers }: FastifyRequest): boolean {
  return headers.accept?.includes('text/html') === true;
}

/** The seller's host is not told the address, which holds the token. */
function redirect(reply: FastifyReply, location: string): FastifyReply {
  const { id } = reply.request;
  reply.headers({ location, 'referrer-policy': 'no-referrer', 'x-request-id': id });
  return reply.code(302).send();
}
