import { Box, Table } from '@mantine/core';
import { homeTexts as texts } from '../../texts/index.ts';
import { formatDate } from '../../ui/time.ts';
import { chartHeight } from './day-chart.tsx';
import type { DayCounts } from './days.ts';
import type { Series } from './series.ts';

const number = new Intl.NumberFormat();

interface DayTableProps {
  readonly title: string;
  readonly days: readonly DayCounts[];
  readonly series: readonly Series[];
}

/** What the bars show, as numbers, the latest day first. */
export function DayTable({ title, days, series }: DayTableProps) {
  return (
    <Box
      component="section"
      aria-label={texts.tableOf(title)}
      // What scrolls has to be reached by the keyboard.
      tabIndex={0}
      h={chartHeight}
      style={{ overflow: 'auto' }}
    >
      <Table aria-label={texts.tableOf(title)} stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{texts.day}</Table.Th>
            {series.map(({ name, label }) => (
              <Table.Th key={name} scope="col" ta="right">
                {label}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {days.toReversed().map((day) => (
            <Table.Tr key={day.at}>
              <Table.Th scope="row" fw={400} style={{ whiteSpace: 'nowrap' }}>
                {formatDate(day.at)}
              </Table.Th>
              {series.map(({ name }) => (
                <Table.Td key={name} ta="right">
                  {number.format(day[name])}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Box>
  );
}
