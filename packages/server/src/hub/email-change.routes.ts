import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import type { AskForCodeServices } from '../buyers/ask-for-code.ts';
import { askForEmailChange } from '../buyers/ask-for-email-change.ts';
import { tooManyCodes, tooManyCodesFor, wrongMailedCode } from '../buyers/buyer.errors.ts';
import { type BuyerAuth, codeSeconds } from '../buyers/buyer-auth.ts';
import { countCodeTry, readEmail, sendSession } from '../buyers/hub-session-replies.ts';
import { invalidParameter } from '../http/http.errors.ts';
import type { RateLimits } from '../http/rate-limit.ts';
import { sendJson } from '../http/send-json.ts';
import { changeEmail } from './change-email.ts';

export interface EmailChangeServices extends Omit<AskForCodeServices, 'hasPurchases'> {
  readonly buyerAuth: BuyerAuth;
  readonly limits: RateLimits;
}

const tags = ['hub'];
const new_email = Type.String({
  description: 'The address that takes the place of the present one.',
});

/** How a buyer's purchases come to another e-mail address: with a code from either mailbox. */
export function registerEmailChange(app: FastifyInstance, services: EmailChangeServices): void {
  app.post(
    '/email_change',
    {
      config: { buyer: 'signed_in', errors: [tooManyCodes] },
      schema: {
        operationId: 'hub_begin_email_change',
        summary: 'Ask for the codes of a change of e-mail address',
        description:
          'Mails one code to the present address and another to the new one. Nothing changes before both were sent back. Asking again ends the codes before.',
        tags,
        body: Type.Object({ new_email }),
        response: { 200: Type.Ref('HubCodeSent') },
      },
    },
    async (request, reply) => {
      const { buyer, ip } = request;
      const newEmail = readNewEmail(buyer, (request.body as { new_email: string }).new_email);
      const outcome = await askForEmailChange(services, buyer, newEmail, ip);
      if (outcome.kind === 'too_many') throw tooManyCodesFor(outcome.waitSeconds);
      sendJson(reply, 200, JSON.stringify({ expires_in: codeSeconds }));
      return reply;
    },
  );
  app.post(
    '/email_change/confirm',
    {
      config: { buyer: 'signed_in', errors: [wrongMailedCode] },
      schema: {
        operationId: 'hub_confirm_email_change',
        summary: 'Change the e-mail address',
        description:
          'With both codes. Every purchase of the present address moves to the new one, beside what was bought with that; every other session ends, and the cookie of a new one is set.',
        tags,
        body: Type.Object({
          new_email,
          present_code: Type.String({ description: 'From the mailbox of the present address.' }),
          new_code: Type.String({ description: 'From the mailbox of the new one.' }),
        }),
        response: { 200: Type.Ref('HubSession') },
      },
    },
    async (request, reply) => {
      const body = request.body as { new_email: string; present_code: string; new_code: string };
      const { buyer } = request;
      const newEmail = readNewEmail(buyer, body.new_email);
      await countCodeTry(services, request, buyer.emailNormal);
      const codes = { present: body.present_code, new: body.new_code };
      const from = { address: request.ip, userAgent: request.headers['user-agent'] };
      const outcome = await changeEmail(services, buyer, newEmail, codes, from);
      if (outcome.kind === 'wrong_codes') throw wrongMailedCode('both');
      return sendSession(reply, outcome.session, outcome.cookies);
    },
  );
}

function readNewEmail({ emailNormal }: { emailNormal: string }, sent: string): string {
  const newEmail = readEmail('new_email', sent);
  if (newEmail === emailNormal) {
    throw invalidParameter('new_email', 'It is your address already.');
  }
  return newEmail;
}
