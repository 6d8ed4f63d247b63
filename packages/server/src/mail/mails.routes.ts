import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Queries } from '../db/database.ts';
import { invalidParameter } from '../http/http.errors.ts';
import { readOne } from '../http/pagination.ts';
import { sendJson } from '../http/send-json.ts';
import { isId } from '../lib/ids.ts';
import { pageParameters } from '../memberships/dashboard-membership.parameters.ts';
import { badCursorWords, readCursorPage } from '../memberships/dashboard-replies.ts';
import { readPosition, writePosition } from '../memberships/list-position.rules.ts';
import { toMailRow } from './dashboard-mail.ts';
import { hideAnyToken } from './hidden-tokens.ts';
import { mailNotFound } from './mail.errors.ts';
import { sentMailSchemas } from './mail.schemas.ts';
import { type MailFilter, mailStatuses } from './mail-list.filters.ts';
import { findMail, listMails } from './sent-mail.repository.ts';

type Query = Readonly<Record<string, string | string[] | undefined>>;

const ofCompany = { company_id: Type.String({ description: '`biz_…`' }) };
const seen = { session: { permission: 'list_mails' } };

/** What was mailed to buyers, and what became of it. */
export function registerMails(app: FastifyInstance, { read }: { read: Queries }): void {
  for (const schema of sentMailSchemas) app.addSchema(schema);
  app.get(
    '/companies/:company_id/mails',
    {
      config: seen,
      schema: {
        operationId: 'dashboard_list_mails',
        summary: 'Mails to buyers',
        description: 'Newest first. What only its addressee may read is not among them.',
        tags: ['dashboard'],
        params: Type.Object(ofCompany),
        querystring: Type.Object({
          membership_id: Type.Optional(Type.String({ description: 'About this membership.' })),
          status: Type.Optional(
            Type.Unsafe<string>({
              type: 'string',
              enum: [...mailStatuses],
              description: 'What became of them.',
            }),
          ),
          ...pageParameters.properties,
        }),
        response: { 200: Type.Ref('DashboardMailList') },
      },
    },
    async (request, reply) => {
      const { companyId } = request.principal;
      const filter = readFilter(request);
      const { cursor, per } = readCursorPage(request);
      const after = cursor === undefined ? undefined : readPosition('mail', cursor);
      if (cursor !== undefined && !after) throw invalidParameter('cursor', badCursorWords);
      const isKnown = filter.membershipId === undefined || isId('mem', filter.membershipId);
      const found = isKnown ? await listMails(read, companyId, filter, after, per + 1) : [];
      const mails = found.slice(0, per);
      const last = found.length > per ? mails.at(-1) : undefined;
      const answer = {
        data: mails.map(toMailRow),
        next_cursor: last ? writePosition({ at: last.created_at, id: last.id }) : null,
      };
      sendJson(reply, 200, JSON.stringify(answer));
      return reply;
    },
  );

  app.get(
    '/companies/:company_id/mails/:mail_id',
    {
      config: { ...seen, errors: [mailNotFound] },
      schema: {
        operationId: 'dashboard_retrieve_mail',
        summary: 'A mail to a buyer',
        description: 'With what it said, once it was written.',
        tags: ['dashboard'],
        params: Type.Object({ ...ofCompany, mail_id: Type.String({ description: '`mail_…`' }) }),
        response: { 200: Type.Ref('DashboardMail') },
      },
    },
    async (request, reply) => {
      const { mail_id: id } = request.params as { mail_id: string };
      const { companyId } = request.principal;
      const mail = isId('mail', id) ? await findMail(read, companyId, id) : undefined;
      if (!mail) throw mailNotFound();
      const [text, html] = [mail.body_text, mail.body_html].map(
        (words) => words && hideAnyToken(words),
      );
      const answer = { ...toMailRow(mail), text, html };
      sendJson(reply, 200, JSON.stringify(answer));
      return reply;
    },
  );
}

/** @throws AppError INVALID_PARAMETER for a status that no mail has. */
function readFilter(request: FastifyRequest): MailFilter {
  const query = request.query as Query;
  const asked = readOne(query, 'status') || undefined;
  const status = mailStatuses.find((one) => one === asked);
  if (asked !== undefined && !status) {
    throw invalidParameter('status', `It must be one of ${mailStatuses.join(', ')}.`);
  }
  return { membershipId: readOne(query, 'membership_id') || undefined, status };
}
