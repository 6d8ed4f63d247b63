import { SegmentedControl, SimpleGrid } from '@mantine/core';
import { homeTexts as texts } from '../../texts/index.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Section } from '../../ui/section.tsx';
import { ChartSection } from './chart-section.tsx';
import { sumOf, toDays } from './days.ts';
import { Figure } from './figure.tsx';
import { RefusedMost } from './refused-most.tsx';
import { refusals, validations } from './series.ts';
import { ranges, useFigures } from './use-figures.ts';

/** Numbers, charts and the keys refused most. */
export function Figures({ companyId }: { readonly companyId: string }) {
  const { query, range, midnights, setRange } = useFigures(companyId);
  return (
    <>
      <Section
        title={texts.figuresTitle}
        actions={
          <SegmentedControl
            aria-label={texts.range}
            size="xs"
            value={String(range)}
            onChange={setRange}
            data={ranges.map((count) => ({ value: String(count), label: texts.days(count) }))}
          />
        }
      >
        <Loaded query={query} height={112} rows={1}>
          {({ active, hours }) => {
            const days = toDays(hours, midnights);
            const returned = sumOf(days, 'returned');
            return (
              <SimpleGrid cols={3} spacing={{ base: 'xs', sm: 'md' }}>
                <Figure name={texts.active} count={active} hint={texts.activeHint} />
                <Figure name={texts.added} count={sumOf(days, 'new')} hint={texts.inDays(range)} />
                <Figure
                  name={texts.lost}
                  count={sumOf(days, 'lost')}
                  hint={returned > 0 ? texts.returned(returned) : texts.inDays(range)}
                />
              </SimpleGrid>
            );
          }}
        </Loaded>
      </Section>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg" verticalSpacing={0}>
        <ChartSection
          title={texts.validationsTitle}
          about={texts.validationsAbout}
          query={query}
          midnights={midnights}
          series={validations}
          emptyTitle={texts.validationsEmptyTitle}
          emptyText={texts.validationsEmptyText}
        />
        <ChartSection
          title={texts.refusalsTitle}
          about={texts.refusalsAbout}
          query={query}
          midnights={midnights}
          series={refusals}
          emptyTitle={texts.refusalsEmptyTitle}
          emptyText={texts.refusalsEmptyText}
        />
      </SimpleGrid>
      <RefusedMost companyId={companyId} query={query} />
    </>
  );
}
