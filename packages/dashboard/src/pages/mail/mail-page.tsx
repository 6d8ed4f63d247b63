import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { mailSettingsQuery } from '../../api/mail.ts';
import { useCan, useCompany } from '../../state/company.ts';
import { mailTexts as texts } from '../../texts/index.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { NoServerBanner } from './no-server-banner.tsx';
import { SentTab } from './sent-tab.tsx';
import { TextsTab } from './texts-tab.tsx';

/** What buyers are told by mail: what was sent, and the words of it. */
export function MailPage() {
  const { id } = useCompany();
  const can = useCan();
  return (
    <>
      <PageHeader title={texts.title} description={texts.about} />
      {can('list_mails') ? (
        <Parts key={id} companyId={id} />
      ) : (
        <EmptyState title={texts.refusedTitle} text={texts.refusedText} />
      )}
    </>
  );
}

function Parts({ companyId }: { readonly companyId: string }) {
  const { tab } = useSearch({ from: '/signed-in/$companyId/mail' });
  const navigate = useNavigate();
  const query = useQuery(mailSettingsQuery(companyId));
  const show = (next: string | null) =>
    navigate({
      to: '.',
      search: next === 'texts' ? { tab: next } : {},
      replace: true,
      resetScroll: false,
    });
  return (
    <Loaded query={query} height={480} rows={6}>
      {(settings) => (
        <>
          <NoServerBanner settings={settings} />
          <Tabs
            value={tab === 'texts' ? 'texts' : 'sent'}
            onChange={(next) => void show(next)}
            keepMounted={false}
          >
            <Tabs.List aria-label={texts.tabs} mb="lg">
              <Tabs.Tab value="sent">{texts.tabSent}</Tabs.Tab>
              <Tabs.Tab value="texts">{texts.tabTexts}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="sent">
              <SentTab />
            </Tabs.Panel>
            <Tabs.Panel value="texts">
              <TextsTab settings={settings} />
            </Tabs.Panel>
          </Tabs>
        </>
      )}
    </Loaded>
  );
}
