import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import type { RateLimits } from '../http/rate-limit.ts';
import { sendJson } from '../http/send-json.ts';
import type { AskForCodeServices } from './ask-for-code.ts';
import { askForSignInCode } from './ask-for-code.ts';
import { tooManyCodes, tooManyCodesFor, wrongMailedCode } from './buyer.errors.ts';
import { codeSeconds } from './buyer-auth.ts';
import { hubSessionSchemas } from './hub-session.schemas.ts';
import { countCodeTry, readEmail, sendSession, setCookies } from './hub-session-replies.ts';
import { type SignInServices, signInBuyer } from './sign-in-buyer.ts';
import { signOutBuyer } from './sign-out-buyer.ts';

export interface BuyerSignInServices extends AskForCodeServices, SignInServices {
  readonly limits: RateLimits;
}

const tags = ['hub'];
const email = Type.String({ description: 'Where the purchase was sent to; case does not matter.' });

/** How a buyer comes in and leaves: by codes that are mailed, without a password. */
export function registerBuyerSignIn(app: FastifyInstance, services: BuyerSignInServices): void {
  for (const schema of hubSessionSchemas) app.addSchema(schema);
  app.post(
    '/sign_in/code',
    {
      config: { buyer: 'public', errors: [tooManyCodes] },
      schema: {
        operationId: 'hub_send_code',
        summary: 'Ask for a code to sign in with',
        description:
          'Mails six digits to the address if anything was bought with it. The answer is the same for every address. A new code ends the one before.',
        tags,
        body: Type.Object({ email }),
        response: { 200: Type.Ref('HubCodeSent') },
      },
    },
    async (request, reply) => {
      const emailNormal = readEmail('email', (request.body as { email: string }).email);
      const outcome = await askForSignInCode(services, emailNormal, request.ip);
      if (outcome.kind === 'too_many') throw tooManyCodesFor(outcome.waitSeconds);
      sendJson(reply, 200, JSON.stringify({ expires_in: codeSeconds }));
      return reply;
    },
  );
  app.post(
    '/sign_in',
    {
      config: { buyer: 'public', errors: [wrongMailedCode] },
      schema: {
        operationId: 'hub_sign_in',
        summary: 'Sign in with a code',
        description:
          'Sets the session cookie of the hub; a session that was presented ends. Five wrong tries end a code.',
        tags,
        body: Type.Object({ email, code: Type.String({ description: 'Six digits.' }) }),
        response: { 200: Type.Ref('HubSession') },
      },
    },
    async (request, reply) => {
      const body = request.body as { email: string; code: string };
      const emailNormal = readEmail('email', body.email);
      await countCodeTry(services, request, emailNormal);
      const { cookie, 'user-agent': userAgent } = request.headers;
      const from = { address: request.ip, userAgent, cookie };
      const outcome = await signInBuyer(services, emailNormal, body.code, from);
      if (outcome.kind === 'wrong_code') throw wrongMailedCode('one');
      return sendSession(reply, outcome.session, outcome.cookies);
    },
  );
  app.post(
    '/sign_out',
    {
      config: { buyer: 'public' },
      schema: {
        operationId: 'hub_sign_out',
        summary: 'Sign out of the hub',
        description: 'Ends the session that is presented. Without one it is done already.',
        tags,
        response: { 200: Type.Ref('HubDone') },
      },
    },
    async (request, reply) => {
      const cookies = await signOutBuyer(services, request.headers.cookie);
      sendJson(reply, 200, JSON.stringify({ status: true }), setCookies(cookies));
      return reply;
    },
  );
}
