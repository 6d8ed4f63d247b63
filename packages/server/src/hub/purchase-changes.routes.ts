import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import type { AnyErrorKind, AppError } from '../lib/app-error.ts';
import { cancelOwnMembership } from '../memberships/cancel-own-membership.ts';
import type { ChangeOutcome } from '../memberships/change-membership.ts';
import { membershipEnded } from '../memberships/membership.errors.ts';
import type { MembershipRouteServices } from '../memberships/membership-replies.ts';
import type { MembershipTarget } from '../memberships/membership-target.ts';
import { resetOwnLicense } from '../memberships/reset-own-license.ts';
import { shuffleOwnLicense } from '../memberships/shuffle-own-license.ts';
import { uncancelMembership } from '../memberships/uncancel-membership.ts';
import {
  paymentOpen,
  purchaseNotFound,
  resetLimitReached,
  resetLimitReachedUntil,
  shuffleNotAllowed,
} from './purchase.errors.ts';
import { ofPurchase } from './purchase.parameters.ts';
import { findOwn, purchasePath, sendPurchase, targetOf } from './purchase-replies.ts';

interface ChangeRoute<Refusal> {
  readonly verb: string;
  readonly summary: string;
  readonly description: string;
  readonly errors: readonly AnyErrorKind[];
  run(services: MembershipRouteServices, target: MembershipTarget): Promise<ChangeOutcome<Refusal>>;
  /** A refusal in the words for the buyer; `now` in epoch milliseconds. */
  explain(refusal: Refusal, now: number): AppError;
}

const answersIt = 'Answers with the purchase as it is then.';

/** What a buyer can do with a purchase. */
export function registerPurchaseChanges(
  app: FastifyInstance,
  services: MembershipRouteServices,
): void {
  registerChange(app, services, {
    verb: 'reset_license',
    summary: 'Unbind the license key from its machine',
    description: `Within the limit of the product. A key that is not bound stays as it is and uses no reset. ${answersIt}`,
    errors: [resetLimitReached, membershipEnded],
    run: resetOwnLicense,
    explain: (refusal, now) =>
      refusal.kind === 'spent'
        ? resetLimitReachedUntil(refusal.nextAt, now)
        : membershipEnded('canceled'),
  });
  registerChange(app, services, {
    verb: 'shuffle_license',
    summary: 'Get a new license key and retire the old one',
    description: `Where the product lets buyers do so. ${answersIt}`,
    errors: [shuffleNotAllowed, membershipEnded],
    run: shuffleOwnLicense,
    explain: (refusal) =>
      refusal === 'not_allowed' ? shuffleNotAllowed() : membershipEnded('canceled'),
  });
  registerChange(app, services, {
    verb: 'cancel',
    summary: 'Cancel at the end of the period',
    description: `Refused once the period is over and a payment is waited for: without one it ends by itself. ${answersIt}`,
    errors: [membershipEnded, paymentOpen],
    run: cancelOwnMembership,
    explain: (refusal) =>
      refusal.kind === 'unpaid' ? paymentOpen(refusal.endsAt) : membershipEnded(refusal.status),
  });
  registerChange(app, services, {
    verb: 'uncancel',
    summary: 'Take back a cancellation at the end of the period',
    description: answersIt,
    errors: [membershipEnded],
    run: uncancelMembership,
    explain: membershipEnded,
  });
}

function registerChange<Refusal>(
  app: FastifyInstance,
  services: MembershipRouteServices,
  { verb, summary, description, errors, run, explain }: ChangeRoute<Refusal>,
): void {
  app.post(
    `${purchasePath}/${verb}`,
    {
      config: { buyer: 'signed_in', errors: [purchaseNotFound, ...errors] },
      schema: {
        operationId: `hub_${verb}${verb.endsWith('_license') ? '' : '_purchase'}`,
        summary,
        description,
        tags: ['hub'],
        params: ofPurchase,
        response: { 200: Type.Ref('HubPurchase') },
      },
    },
    async (request, reply) => {
      const target = targetOf(await findOwn(services, request), request);
      const outcome = await run(services, target);
      switch (outcome.kind) {
        case 'done':
          return sendPurchase(services, reply, await findOwn(services, request));
        case 'gone':
          throw purchaseNotFound();
        case 'refused':
          throw explain(outcome.refusal, services.clock.now());
      }
    },
  );
}
