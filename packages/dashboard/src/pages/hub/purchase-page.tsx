import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { isApiError } from '../../api/api-error.ts';
import { type Purchase, purchaseQuery } from '../../api/hub-purchase.ts';
import { useHubSession } from '../../state/hub-session.ts';
import { hubTexts, hubPurchaseTexts as texts } from '../../texts/index.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { LinkButton } from '../../ui/links.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { DownloadSection } from './download-section.tsx';
import { HistorySection } from './history-section.tsx';
import { KeySection } from './key-section.tsx';
import { standWords, statusTones, statusWord } from './purchase-words.ts';
import { ReceiptsSection } from './receipts-section.tsx';
import { StateBanner } from './state-banner.tsx';
import { SupportSection } from './support.tsx';
import { TermsSection } from './terms-section.tsx';

/** One purchase: how it stands, its key, the app, the plan, what happened, whom to ask. */
export function PurchasePage() {
  const { membershipId } = useParams({ from: '/hub/buyer/purchases/$membershipId' });
  const { email } = useHubSession();
  const query = useQuery(purchaseQuery(membershipId));
  const gone = isApiError(query.error, 'purchase_not_found');
  const purchase = gone ? undefined : query.data;
  return (
    <>
      <PageHeader
        title={purchase?.product.name ?? (gone ? texts.goneTitle : texts.fallbackTitle)}
        back={<BackLink to="/hub">{texts.back}</BackLink>}
        badge={
          purchase && (
            <StatusBadge tone={statusTones[purchase.status]}>{statusWord(purchase)}</StatusBadge>
          )
        }
        description={purchase ? <About purchase={purchase} /> : gone ? undefined : '\u00a0'}
      />
      {gone ? (
        <EmptyState
          title={texts.goneQuestion}
          text={texts.goneText(email)}
          action={
            <LinkButton to="/hub" variant="default">
              {hubTexts.toPurchases}
            </LinkButton>
          }
        />
      ) : (
        <Loaded query={query} height={900} rows={3}>
          {(found) => <Sections key={membershipId} purchase={found} />}
        </Loaded>
      )}
    </>
  );
}

interface SectionsProps {
  readonly purchase: Purchase;
}

function About({ purchase }: SectionsProps) {
  return (
    <span className="break-anywhere">
      {standWords(purchase)} {texts.soldBy(purchase.seller.name)}
    </span>
  );
}

function Sections({ purchase }: SectionsProps) {
  return (
    <>
      <StateBanner purchase={purchase} />
      <KeySection purchase={purchase} />
      <DownloadSection purchase={purchase} />
      <TermsSection purchase={purchase} />
      <ReceiptsSection receipts={purchase.receipts} />
      <HistorySection purchase={purchase} />
      <SupportSection purchase={purchase} />
    </>
  );
}
