import { NativeSelect, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useSession, useShownCompany } from '../state/company.ts';
import { shellTexts } from '../texts/index.ts';

/** The company's name; a list where somebody belongs to several. */
export function CompanySwitcher() {
  const { companies } = useSession();
  const current = useShownCompany();
  const navigate = useNavigate();
  if (companies.length < 2) {
    return (
      <Text c="dimmed" truncate>
        {current?.title}
      </Text>
    );
  }
  return (
    <NativeSelect
      aria-label={shellTexts.company}
      size="xs"
      miw={0}
      maw="16rem"
      value={current?.id ?? ''}
      data={companies.map(({ id, title }) => ({ value: id, label: title }))}
      onChange={({ currentTarget }) =>
        void navigate({ to: '/$companyId', params: { companyId: currentTarget.value } })
      }
    />
  );
}
