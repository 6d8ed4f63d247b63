import { Box, Center, Group, SimpleGrid, Text } from '@mantine/core';
import { homeTexts as texts } from '../../texts/index.ts';
import { EmptyState } from '../../ui/states.tsx';
import { formatDate } from '../../ui/time.ts';
import { DayBars } from './day-bars.tsx';
import { type DayCounts, sumOf } from './days.ts';
import type { Series } from './series.ts';

/** Pixels of a chart with its legend; of what stands in for it, too. */
export const chartHeight = 264;
const barsHeight = 208;
const number = new Intl.NumberFormat();

interface DayChartProps {
  readonly title: string;
  readonly days: readonly DayCounts[];
  readonly series: readonly Series[];
  readonly empty: { readonly title: string; readonly text: string };
}

/** Bars by day with their legend. */
export function DayChart({ title, days, series, empty }: DayChartProps) {
  const names = series.map(({ name }) => name);
  const total = sumOf(days, ...names);
  if (total === 0) {
    return (
      <Center h={chartHeight}>
        <EmptyState {...empty} />
      </Center>
    );
  }
  const most = days.reduce((one, other) =>
    sumOf([other], ...names) > sumOf([one], ...names) ? other : one,
  );
  return (
    <div style={{ height: chartHeight }}>
      <Legend days={days} series={series} />
      <div
        role="img"
        aria-label={texts.chartOf(title, number.format(total), formatDate(most.at))}
        style={{ height: barsHeight }}
      >
        <DayBars days={days} series={series} height={barsHeight} />
      </div>
    </div>
  );
}

function Legend({ days, series }: Pick<DayChartProps, 'days' | 'series'>) {
  return (
    <SimpleGrid component="ul" cols={2} spacing="xs" verticalSpacing={4} h={48} m={0} mb={8} p={0}>
      {series.map(({ name, label, color }) => (
        <Group component="li" key={name} gap={6} wrap="nowrap" h={22} style={{ listStyle: 'none' }}>
          <Box w={10} h={10} bg={color} style={{ borderRadius: 2 }} aria-hidden />
          <Text size="sm" lh="22px" truncate>
            {label} <b>{number.format(sumOf(days, name))}</b>
          </Text>
        </Group>
      ))}
    </SimpleGrid>
  );
}
