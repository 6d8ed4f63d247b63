import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import type { DayCounts } from './days.ts';
import type { Series } from './series.ts';

const dayOfYear = new Intl.DateTimeFormat(undefined, { month: 'short', day: 'numeric' });
const short = new Intl.NumberFormat(undefined, { notation: 'compact' });
const whole = new Intl.NumberFormat();

interface DayBarsProps {
  readonly days: readonly DayCounts[];
  readonly series: readonly Series[];
  readonly height: number;
}

/** The drawing itself, in a part of its own: it is larger than all else of the page. */
export function DayBars({ days, series, height }: DayBarsProps) {
  return (
    <BarChart
      h={height}
      data={days.map((day) => ({ ...day, day: dayOfYear.format(day.at * 1000) }))}
      dataKey="day"
      type="stacked"
      series={series.map(({ name, label, color }) => ({ name, label, color }))}
      valueFormatter={(count) => whole.format(count)}
      yAxisProps={{
        allowDecimals: false,
        width: 44,
        tickFormatter: (count) => short.format(count),
      }}
      xAxisProps={{ minTickGap: 24 }}
      barProps={{ isAnimationActive: false }}
      // It is one picture to a screen reader, with a table beside it.
      barChartProps={{ accessibilityLayer: false }}
      tooltipAnimationDuration={0}
      maxBarWidth={48}
    />
  );
}
