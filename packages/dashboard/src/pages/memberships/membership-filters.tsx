import { Button, NativeSelect, SimpleGrid, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { productsQuery } from '../../api/product.ts';
import { membershipTexts, membershipListTexts as texts } from '../../texts/index.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { planWords } from './plan-words.ts';
import type { FilterTexts } from './read-filter.ts';

interface MembershipFiltersProps {
  readonly companyId: string;
  readonly texts: FilterTexts;
  readonly onChange: (changes: FilterTexts) => void;
}

const option = (value: string, label: string) => ({ value, label });

const statusOptions = [
  option('', texts.anyStatus),
  {
    group: texts.access,
    items: [option('valid', texts.givesAccess), option('invalid', texts.givesNoAccess)],
  },
  {
    group: texts.statuses,
    items: Object.entries(membershipTexts.statusWords).map(([value, word]) => option(value, word)),
  },
];

const fieldsId = 'membership-filters';

/** Search and filters of the list; on a narrow screen the filters open on demand. */
export function MembershipFilters({ companyId, texts: now, onChange }: MembershipFiltersProps) {
  const { data } = useQuery(productsQuery(companyId, 'all'));
  const products = data?.data ?? [];
  const used = countUsed(now);
  const [opened, filters] = useDisclosure(used > 0);
  const withPlans = products.filter(({ id }) => !now.product_id || id === now.product_id);
  return (
    <Stack gap="sm" mb="md">
      <SearchField
        label={texts.search}
        description={texts.searchHint}
        value={now.search ?? ''}
        onSearch={(search) => onChange({ search })}
      />
      <Button
        hiddenFrom="sm"
        variant="default"
        leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}
        aria-expanded={opened}
        aria-controls={fieldsId}
        onClick={filters.toggle}
      >
        {texts.filters(used)}
      </Button>
      <SimpleGrid
        id={fieldsId}
        cols={{ base: 2, md: 5 }}
        spacing="sm"
        verticalSpacing="xs"
        {...(!opened && { visibleFrom: 'sm' })}
      >
        <NativeSelect
          label={texts.status}
          data={statusOptions}
          value={statusValue(now)}
          onChange={(event) => onChange(statusChange(event.currentTarget.value))}
        />
        <NativeSelect
          label={texts.product}
          value={now.product_id ?? ''}
          data={[
            option('', texts.anyProduct),
            ...products.map(({ id, name, archived }) =>
              option(id, archived ? texts.archivedProduct(name) : name),
            ),
          ]}
          onChange={(event) => onChange({ product_id: event.currentTarget.value, plan_id: '' })}
        />
        <NativeSelect
          label={texts.plan}
          value={now.plan_id ?? ''}
          data={[
            option('', texts.anyPlan),
            ...withPlans.map(({ name, plans }) => ({
              group: name,
              items: plans.map((plan) => option(plan.id, planWords(plan))),
            })),
          ]}
          onChange={(event) => onChange({ plan_id: event.currentTarget.value })}
        />
        <NativeSelect
          label={texts.machine}
          value={now.bound ?? ''}
          data={[
            option('', texts.anyMachine),
            option('true', texts.bound),
            option('false', texts.notBound),
          ]}
          onChange={(event) => onChange({ bound: event.currentTarget.value })}
        />
        <NativeSelect
          label={texts.order}
          value={now.direction === 'asc' ? 'asc' : ''}
          data={[option('', texts.newest), option('asc', texts.oldest)]}
          onChange={(event) => onChange({ direction: event.currentTarget.value })}
        />
      </SimpleGrid>
    </Stack>
  );
}

/** One field for both: what gives access, and each status by itself. */
function statusValue({ status, valid }: FilterTexts): string {
  if (status !== undefined) return status;
  if (valid === undefined) return '';
  return valid === 'true' ? 'valid' : 'invalid';
}

function statusChange(value: string): FilterTexts {
  if (value === 'valid' || value === 'invalid') {
    return { status: '', valid: String(value === 'valid') };
  }
  return { status: value, valid: '' };
}

/** How many of the fields below the search say something. */
function countUsed({ search: _search, direction, ...narrowing }: FilterTexts): number {
  return Object.keys(narrowing).length + (direction === 'asc' ? 1 : 0);
}
