import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { findCompany } from '../companies/company.repository.ts';
import type { Database, Queries } from '../db/database.ts';
import { callerOf } from '../http/caller.ts';
import { companyNotFound, invalidParameter } from '../http/http.errors.ts';
import { sendJson } from '../http/send-json.ts';
import type { Clock } from '../lib/clock.ts';
import { type ProductMailKind, productMailKinds } from '../outbox/mail-kinds.ts';
import { findMailTextProblem } from './check-mail-text.ts';
import { readMailSettings, toMailText } from './dashboard-mail.ts';
import { composeExample } from './example-values.ts';
import { mailTextNotFound, tooManyTestMails, tooManyTestMailsFor } from './mail.errors.ts';
import { type MailDraft, MailDraftBody, MailTextBody, mailTextSchemas } from './mail.schemas.ts';
import { findMailText } from './mail-text.repository.ts';
import { sendTestMail } from './send-test-mail.ts';
import { restoreMailText, updateMailText } from './update-mail-text.ts';

export interface MailRouteServices {
  readonly database: Database;
  readonly read: Queries;
  readonly clock: Clock;
  readonly publicUrl: string;
  readonly mailTransport: 'smtp' | 'files';
  readonly mailFrom: string;
}

const tags = ['dashboard'];
const ofCompany = Type.Object({ company_id: Type.String({ description: '`biz_…`' }) });
const ofText = Type.Object({
  ...ofCompany.properties,
  kind: Type.String({ description: 'Such as `key_delivered`.' }),
});
const textAnswer = { 200: Type.Ref('DashboardMailText') };
const seen = { session: { permission: 'list_mails' } };
const edited = { session: { permission: 'update_mail_text' } };

/** The words of mails to buyers: read, changed, tried out. */
export function registerMailTexts(app: FastifyInstance, services: MailRouteServices): void {
  for (const schema of mailTextSchemas) app.addSchema(schema);
  const { read, publicUrl } = services;

  app.get(
    '/companies/:company_id/mail',
    {
      config: seen,
      schema: {
        operationId: 'dashboard_retrieve_mail_settings',
        summary: 'How mail leaves, and the text of each kind',
        description: 'A kind without words of the company has those of the default.',
        tags,
        params: ofCompany,
        response: { 200: Type.Ref('DashboardMailSettings') },
      },
    },
    async (request, reply) =>
      answer(reply, 200, await readMailSettings(services, await findOwn(services, request))),
  );

  app.put(
    '/companies/:company_id/mail/texts/:kind',
    {
      config: { ...edited, errors: [mailTextNotFound] },
      schema: {
        operationId: 'dashboard_put_mail_text',
        summary: 'Change the text of a kind of mail',
        description: 'It counts for mails that leave from now on.',
        tags,
        params: ofText,
        body: MailTextBody,
        response: textAnswer,
      },
    },
    async (request, reply) => {
      const kind = readKind(request);
      const { companyId } = request.principal;
      const { subject, body } = request.body as MailDraft;
      const text = { subject, body };
      const outcome = await updateMailText(services, companyId, callerOf(request), kind, text);
      if (outcome.kind === 'invalid') throw invalidParameter(outcome.parameter, outcome.problem);
      return sendText(services, request, reply, kind);
    },
  );

  app.delete(
    '/companies/:company_id/mail/texts/:kind',
    {
      config: { ...edited, errors: [mailTextNotFound] },
      schema: {
        operationId: 'dashboard_delete_mail_text',
        summary: 'Go back to the default text of a kind of mail',
        description: 'Where there is none of the company, nothing changes.',
        tags,
        params: ofText,
        response: textAnswer,
      },
    },
    async (request, reply) => {
      const kind = readKind(request);
      await restoreMailText(services, request.principal.companyId, callerOf(request), kind);
      return sendText(services, request, reply, kind);
    },
  );

  app.post(
    '/companies/:company_id/mail/preview',
    {
      config: edited,
      schema: {
        operationId: 'dashboard_preview_mail',
        summary: 'How a text reads as a mail',
        description: 'With made-up values. Nothing is stored or sent.',
        tags,
        params: ofCompany,
        body: MailDraftBody,
        response: { 200: Type.Ref('DashboardMailPreview') },
      },
    },
    async (request, reply) => {
      const { kind, subject, body } = request.body as MailDraft;
      const problem = findMailTextProblem(kind, { subject, body });
      if (problem) throw invalidParameter(problem.parameter, problem.problem);
      const company = await findOwn(services, request);
      return answer(reply, 200, await composeExample(company, publicUrl, kind, { subject, body }));
    },
  );

  app.post(
    '/companies/:company_id/mail/test',
    {
      config: { ...edited, errors: [tooManyTestMails] },
      schema: {
        operationId: 'dashboard_send_test_mail',
        summary: 'Send a text to yourself',
        description: 'With made-up values, ten times an hour at most.',
        tags,
        params: ofCompany,
        body: MailDraftBody,
        response: { 202: Type.Ref('DashboardTestMail') },
      },
    },
    async (request, reply) => {
      const { principal, sessionUser } = request;
      const { kind, subject, body } = request.body as MailDraft;
      const text = { subject, body };
      const outcome = await sendTestMail(services, principal.companyId, sessionUser, kind, text);
      switch (outcome.kind) {
        case 'invalid':
          throw invalidParameter(outcome.parameter, outcome.problem);
        case 'too_many':
          throw tooManyTestMailsFor(outcome.retryAfterSeconds);
        case 'queued':
          return answer(reply, 202, { to: sessionUser.email });
      }
    },
  );

  async function sendText(
    services: MailRouteServices,
    request: FastifyRequest,
    reply: FastifyReply,
    kind: ProductMailKind,
  ) {
    const company = await findOwn(services, request);
    const own = await findMailText(read, company.id, kind);
    return answer(reply, 200, toMailText(company, publicUrl, kind, own));
  }
}

/** @throws AppError for a kind whose words nobody changes. */
function readKind(request: FastifyRequest): ProductMailKind {
  const { kind } = request.params as { kind: string };
  const known = productMailKinds.find((one) => one === kind);
  if (known === undefined) throw mailTextNotFound();
  return known;
}

async function findOwn({ read }: MailRouteServices, { principal }: FastifyRequest) {
  const company = await findCompany(read, principal.companyId);
  if (!company) throw companyNotFound();
  return company;
}

function answer(reply: FastifyReply, status: number, body: object): FastifyReply {
  sendJson(reply, status, JSON.stringify(body));
  return reply;
}
