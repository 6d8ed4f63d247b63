import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { isApiError } from '../../api/api-error.ts';
import { type Mail, mailQuery } from '../../api/mail.ts';
import { useCompany } from '../../state/company.ts';
import { mailTexts as texts } from '../../texts/index.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Facts } from '../../ui/facts.tsx';
import { DateTime } from '../../ui/instant.tsx';
import { TextLink } from '../../ui/links.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Section } from '../../ui/section.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { kindWords } from './kind-words.ts';
import { MailContent } from './mail-content.tsx';
import { MailStanding } from './mail-standing.tsx';

/** One mail: what became of it, and what it said. */
export function SentMailPage() {
  const { id: companyId } = useCompany();
  const { mailId } = useParams({ from: '/signed-in/$companyId/mail/$mailId' });
  const query = useQuery(mailQuery(companyId, mailId));
  const gone = isApiError(query.error) && query.error.status === 404;
  return (
    <>
      <PageHeader
        title={query.data ? kindWords(query.data.kind) : texts.oneTitle}
        back={
          <BackLink to="/$companyId/mail" params={{ companyId }}>
            {texts.back}
          </BackLink>
        }
      />
      {gone ? (
        <EmptyState title={texts.goneTitle} text={texts.goneText} />
      ) : (
        <Loaded query={query} height={640} rows={4}>
          {(mail) => <Parts companyId={companyId} mail={mail} />}
        </Loaded>
      )}
    </>
  );
}

function Parts({ companyId, mail }: { readonly companyId: string; readonly mail: Mail }) {
  const { membership_id: membershipId } = mail;
  const facts = [
    { name: texts.factTo, value: <bdi>{mail.to}</bdi> },
    { name: texts.factStatus, value: <MailStanding mail={mail} /> },
    { name: texts.factCreated, value: <DateTime at={mail.created_at} /> },
    ...(mail.settled_at === null
      ? []
      : [{ name: texts.factSettled, value: <DateTime at={mail.settled_at} /> }]),
    ...(mail.attempts > 1 ? [{ name: texts.factTries, value: String(mail.attempts) }] : []),
    ...(membershipId === null
      ? []
      : [
          {
            name: texts.factMembership,
            value: (
              <TextLink
                to="/$companyId/memberships/$membershipId"
                params={{ companyId, membershipId }}
                inherit
              >
                {texts.openMembership}
              </TextLink>
            ),
          },
        ]),
  ];
  return (
    <>
      <Section title={texts.standingTitle}>
        <Facts facts={facts} />
      </Section>
      <Section title={texts.contentTitle} description={texts.asSent}>
        <MailContent mail={mail} />
      </Section>
    </>
  );
}
