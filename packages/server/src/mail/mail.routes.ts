import type { FastifyInstance } from 'fastify';
import { mailSchemas } from './mail.schemas.ts';
import { type MailRouteServices, registerMailTexts } from './mail-texts.routes.ts';
import { registerMails } from './mails.routes.ts';

/** Mail on the seller's pages: its words, and what was sent. */
export function registerMail(app: FastifyInstance, services: MailRouteServices): void {
  for (const schema of mailSchemas) app.addSchema(schema);
  registerMailTexts(app, services);
  registerMails(app, services);
}
