import { useCan, useCompany } from '../../state/company.ts';
import { homeTexts as texts } from '../../texts/index.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { Figures } from './figures.tsx';
import { FirstSteps } from './first-steps.tsx';
import { useChecklist } from './use-checklist.ts';

/** What goes on in the company, and at its beginning how to come to a first validation. */
export function HomePage() {
  const { id, title } = useCompany();
  return (
    <>
      <PageHeader title={texts.title} description={texts.about(title)} />
      <Parts key={id} companyId={id} />
    </>
  );
}

function Parts({ companyId }: { readonly companyId: string }) {
  const can = useCan();
  const { isPending, checklist, hide } = useChecklist(companyId);
  // Whether there are steps decides where everything below them stands.
  if (isPending) return <LoadingState height={640} rows={6} />;
  return (
    <>
      {checklist && <FirstSteps checklist={checklist} onHide={hide} />}
      {can('retrieve_insights') && <Figures companyId={companyId} />}
    </>
  );
}
