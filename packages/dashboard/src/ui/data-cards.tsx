import { Group, Paper, Stack, Text } from '@mantine/core';
import { uiTexts } from '../texts/index.ts';
import type { DataTableProps } from './data-table.tsx';
import { PickAll, PickRow } from './selection.tsx';

/** The rows of a table as cards: what a narrow screen shows. */
export function DataCards<T>({ label, columns, rows, rowKey, selection }: DataTableProps<T>) {
  const top = columns.filter(({ primary }) => primary);
  const rest = columns.filter(({ primary, hideOnCards }) => !primary && !hideOnCards);
  const named = rest.filter(({ hideHeader }) => !hideHeader);
  const buttons = rest.filter(({ hideHeader }) => hideHeader);
  return (
    <Stack gap="sm">
      {selection && (
        <PickAll selection={selection} keys={rows.map(rowKey)} label={uiTexts.selectAll} />
      )}
      <Stack component="ul" aria-label={label} gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {rows.map((row) => (
          <Paper component="li" key={rowKey(row)} withBorder p="sm">
            <Group wrap="nowrap" gap="sm" align="flex-start">
              {selection && <PickRow selection={selection} row={row} rowKey={rowKey(row)} />}
              <div style={{ flex: 1, minWidth: 0 }}>
                {top.map((column) => (
                  <div key={column.key} className="break-anywhere">
                    {column.cell(row)}
                  </div>
                ))}
              </div>
            </Group>
            <dl style={{ margin: 0 }}>
              {named.map((column) => (
                <Group
                  key={column.key}
                  justify="space-between"
                  align="baseline"
                  gap="sm"
                  wrap="nowrap"
                  mt={4}
                >
                  <Text component="dt" size="sm" c="dimmed">
                    {column.header}
                  </Text>
                  <Text component="dd" size="sm" m={0} ta="right" className="break-anywhere">
                    {column.cell(row)}
                  </Text>
                </Group>
              ))}
            </dl>
            {buttons.map((column) => (
              <Group key={column.key} justify="flex-end" mt="xs">
                {column.cell(row)}
              </Group>
            ))}
          </Paper>
        ))}
      </Stack>
    </Stack>
  );
}
