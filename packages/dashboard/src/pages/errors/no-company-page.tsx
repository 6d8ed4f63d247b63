import { useSession } from '../../state/company.ts';
import { errorTexts } from '../../texts/index.ts';
import { PageHeader } from '../../ui/page-header.tsx';

/** Somebody signed in who belongs to no company. */
export function NoCompanyPage() {
  const { user } = useSession();
  return (
    <PageHeader
      title={errorTexts.noCompanyTitle}
      description={errorTexts.noCompanyText(user.email)}
    />
  );
}
