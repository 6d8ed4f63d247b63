import { Stack } from '@mantine/core';
import { useCompany, useSession } from '../../state/company.ts';
import { settingsTexts as texts } from '../../texts/index.ts';
import { CopyField } from '../../ui/copy.tsx';
import { Section } from '../../ui/section.tsx';

/** The ids to name the company and oneself by. */
export function Ids() {
  const { id } = useCompany();
  const { user } = useSession();
  return (
    <Section title={texts.idsTitle} description={texts.idsAbout}>
      <Stack gap="md">
        <CopyField label={texts.companyId} value={id} />
        <CopyField label={texts.userId} value={user.id} />
      </Stack>
    </Section>
  );
}
