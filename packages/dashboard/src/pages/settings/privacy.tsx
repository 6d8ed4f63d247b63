import type { Company } from '../../api/company.ts';
import { useCan } from '../../state/company.ts';
import { privacyTexts as texts } from '../../texts/index.ts';
import { Facts } from '../../ui/facts.tsx';
import { Section } from '../../ui/section.tsx';
import { PrivacyForm } from './privacy-form.tsx';

/** What a company settles for its buyers; a form for who may change it. */
export function Privacy({ company }: { readonly company: Company }) {
  const can = useCan();
  return (
    <Section title={texts.title} description={texts.about}>
      {can('update_company') ? (
        <PrivacyForm company={company} />
      ) : (
        <Facts
          facts={[
            { name: texts.supportEmail, value: company.support_email ?? texts.none },
            { name: texts.keepDays, value: texts.days(company.keep_addresses_days) },
          ]}
        />
      )}
    </Section>
  );
}
