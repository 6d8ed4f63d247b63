import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChartBar, IconTable } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Insights } from '../../api/insight.ts';
import { homeTexts as texts } from '../../texts/index.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Section } from '../../ui/section.tsx';
import { chartHeight, DayChart } from './day-chart.tsx';
import { DayTable } from './day-table.tsx';
import { sumOf, toDays } from './days.ts';
import type { Series } from './series.ts';

interface ChartSectionProps {
  readonly title: string;
  readonly about: string;
  readonly query: UseQueryResult<Insights>;
  readonly midnights: readonly number[];
  readonly series: readonly Series[];
  readonly emptyTitle: string;
  readonly emptyText: string;
}

/** Counts by day, drawn or as a table; both take the same room. */
export function ChartSection(props: ChartSectionProps) {
  const { title, about, query, midnights, series, emptyTitle, emptyText } = props;
  const [asTable, table] = useDisclosure(false);
  const Icon = asTable ? IconChartBar : IconTable;
  const isEmpty = query.data && sumOf(query.data.hours, ...series.map(({ name }) => name)) === 0;
  return (
    <Section
      title={title}
      description={about}
      actions={
        !isEmpty && (
          <Button
            variant="default"
            size="xs"
            leftSection={<Icon size={14} aria-hidden />}
            onClick={table.toggle}
          >
            {asTable ? texts.asChart : texts.asTable}
          </Button>
        )
      }
    >
      <Loaded query={query} height={chartHeight} rows={1}>
        {({ hours }) => {
          const days = toDays(hours, midnights);
          return asTable && !isEmpty ? (
            <DayTable title={title} days={days} series={series} />
          ) : (
            <DayChart
              title={title}
              days={days}
              series={series}
              empty={{ title: emptyTitle, text: emptyText }}
            />
          );
        }}
      </Loaded>
    </Section>
  );
}
