import { Box, Text } from '@mantine/core';
import { useState } from 'react';
import { formatDate } from '../../ui/time.ts';
import './day-bars.css';
import { type DayCounts, sumOf } from './days.ts';
import { axisTicks, namedDays } from './scale.ts';
import type { Series } from './series.ts';

const dayOfYear = new Intl.DateTimeFormat(undefined, { month: 'short', day: 'numeric' });
const short = new Intl.NumberFormat(undefined, { notation: 'compact' });
const whole = new Intl.NumberFormat();
const mostNames = 6;

interface DayBarsProps {
  readonly days: readonly DayCounts[];
  readonly series: readonly Series[];
  readonly height: number;
}

/** Stacked bars, one a day, with their axis; a day's numbers while the pointer is on it. */
export function DayBars({ days, series, height }: DayBarsProps) {
  const [pointed, point] = useState<number>();
  const names = series.map(({ name }) => name);
  const ticks = axisTicks(Math.max(...days.map((day) => sumOf([day], ...names))));
  const top = ticks.at(-1) ?? 1;
  const named = namedDays(days.length, mostNames);
  const day = pointed === undefined ? undefined : days[pointed];
  return (
    <div className="day-bars" style={{ height }} aria-hidden>
      <div className="day-bars-plot" onPointerLeave={() => point(undefined)}>
        {ticks.map((tick) => (
          <div key={tick} className="day-bars-line" style={{ bottom: `${(100 * tick) / top}%` }}>
            <span>{short.format(tick)}</span>
          </div>
        ))}
        {days.map((one, place) => (
          <div key={one.at} className="day-bars-day" onPointerEnter={() => point(place)}>
            {series.map(({ name, color }) => (
              <Box key={name} bg={color} style={{ height: `${(100 * one[name]) / top}%` }} />
            ))}
            {named.has(place) && <span>{dayOfYear.format(one.at * 1000)}</span>}
          </div>
        ))}
        {day && <Numbers day={day} series={series} left={(pointed ?? 0) < days.length / 2} />}
      </div>
    </div>
  );
}

interface NumbersProps {
  readonly day: DayCounts;
  readonly series: readonly Series[];
  /** Whether the day is on the left: then its numbers stand on the right. */
  readonly left: boolean;
}

function Numbers({ day, series, left }: NumbersProps) {
  return (
    <div className="day-bars-numbers" style={left ? { right: 8 } : { left: 8 }}>
      <Text size="xs" fw={600}>
        {formatDate(day.at)}
      </Text>
      {series.map(({ name, label }) => (
        <Text key={name} size="xs">
          {label} <b>{whole.format(day[name])}</b>
        </Text>
      ))}
    </div>
  );
}
