import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type MailSettings, mailSettingsQuery } from '../../api/mail.ts';
import { useCan, useCompany } from '../../state/company.ts';
import { mailTexts as texts } from '../../texts/index.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { kindWords, whenSent } from './kind-words.ts';
import { TextEditor } from './text-editor.tsx';
import { TextLook } from './text-look.tsx';

const tab = { tab: 'texts' };

/** The words of one kind of mail: to change for who may, else to read. */
export function MailTextPage() {
  const { id: companyId } = useCompany();
  const can = useCan();
  const { kind } = useParams({ from: '/signed-in/$companyId/mail/texts/$kind' });
  const query = useQuery({ ...mailSettingsQuery(companyId), enabled: can('list_mails') });
  const text = query.data?.texts.find((one) => one.kind === kind);
  const unknown = query.data !== undefined && text === undefined;
  return (
    <>
      <PageHeader
        title={unknown ? texts.oneTitle : kindWords(kind)}
        description={
          !unknown && (
            <>
              {whenSent(kind)} {text?.reminder && texts.reminder}
            </>
          )
        }
        back={
          <BackLink to="/$companyId/mail" params={{ companyId }} search={tab}>
            {texts.backToTexts}
          </BackLink>
        }
        badge={text?.edited && <StatusBadge tone="info">{texts.edited}</StatusBadge>}
      />
      {can('list_mails') ? (
        <Loaded query={query} height={640} rows={5}>
          {(settings) => <Part key={`${companyId} ${kind}`} settings={settings} kind={kind} />}
        </Loaded>
      ) : (
        <EmptyState title={texts.refusedTitle} text={texts.refusedText} />
      )}
    </>
  );
}

function Part({ settings, kind }: { readonly settings: MailSettings; readonly kind: string }) {
  const can = useCan();
  const text = settings.texts.find((one) => one.kind === kind);
  if (!text) return <EmptyState title={texts.unknownTitle} text={texts.unknownText} />;
  return can('update_mail_text') ? (
    <TextEditor text={text} transport={settings.transport} />
  ) : (
    <TextLook text={text} />
  );
}
