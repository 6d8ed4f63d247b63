import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { components } from '../generated/api.ts';
import { api, read } from './client.ts';

export type MailSettings = components['schemas']['DashboardMailSettings'];
export type MailText = components['schemas']['DashboardMailText'];
export type Placeholder = MailText['placeholders'][number];
export type MailRow = components['schemas']['DashboardMailRow'];
export type Mail = components['schemas']['DashboardMail'];
export type MailStatus = MailRow['status'];
export type MailKind = MailText['kind'];

/** A mail's words as they stand in the form. */
export interface MailDraft {
  readonly kind: MailKind;
  readonly subject: string;
  readonly body: string;
}

const settings = '/api/dashboard/companies/{company_id}/mail';
const mails = '/api/dashboard/companies/{company_id}/mails';
const path = (companyId: string) => ({ company_id: companyId });

/** Whether mails leave, whom they come from, and the text of each kind. */
export const mailSettingsQuery = (companyId: string) =>
  queryOptions({
    queryKey: [companyId, 'mail', 'settings'],
    queryFn: ({ signal }) => read(api.GET(settings, { params: { path: path(companyId) }, signal })),
  });

/** The mails of the company, the newest first; of one status where one is given. */
export const mailsQuery = (companyId: string, status: MailStatus | undefined) =>
  infiniteQueryOptions({
    queryKey: [companyId, 'mail', 'list', status ?? null],
    queryFn: ({ signal, pageParam: cursor }) =>
      read(
        api.GET(mails, {
          params: {
            path: path(companyId),
            query: { ...(status && { status }), ...(cursor !== undefined && { cursor }) },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next_cursor }) => next_cursor ?? undefined,
  });

/** One mail with what it said. */
export const mailQuery = (companyId: string, mailId: string) =>
  queryOptions({
    queryKey: [companyId, 'mail', 'one', mailId],
    queryFn: ({ signal }) =>
      read(
        api.GET(`${mails}/{mail_id}`, {
          params: { path: { company_id: companyId, mail_id: mailId } },
          signal,
        }),
      ),
  });

/** How a draft reads with made-up values. Shows the one before while the next is on its way. */
export const previewQuery = (companyId: string, draft: MailDraft) =>
  queryOptions({
    queryKey: [companyId, 'mail', 'preview', draft],
    queryFn: ({ signal }) =>
      read(
        api.POST(`${settings}/preview`, {
          params: { path: path(companyId) },
          body: { ...draft },
          signal,
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    placeholderData: keepPreviousData,
  });

export const saveMailText = (companyId: string, { kind, subject, body }: MailDraft) =>
  read(
    api.PUT(`${settings}/texts/{kind}`, {
      params: { path: { company_id: companyId, kind } },
      body: { subject, body },
    }),
  );

export const restoreMailText = (companyId: string, kind: MailKind) =>
  read(
    api.DELETE(`${settings}/texts/{kind}`, { params: { path: { company_id: companyId, kind } } }),
  );

/** Sends a draft to whoever asks; answers where to. */
export const sendTestMail = (companyId: string, draft: MailDraft) =>
  read(api.POST(`${settings}/test`, { params: { path: path(companyId) }, body: { ...draft } }));
