import { Table, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { DataCards } from './data-cards.tsx';
import { PickAll, PickRow, type Selection } from './selection.tsx';

export interface Column<T> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: T) => ReactNode;
  readonly align?: 'left' | 'right';
  /** Stands on top of the card of a narrow screen; else each cell has its header before it. */
  readonly primary?: boolean;
  readonly hideOnCards?: boolean;
  /** For a column of buttons: its header is only read out. */
  readonly hideHeader?: boolean;
  readonly nowrap?: boolean;
}

export interface DataTableProps<T> {
  /** What the table holds, for screen readers. */
  readonly label: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly rowKey: (row: T) => string;
  /** Puts a box before each row. */
  readonly selection?: Selection<T>;
}

/** A table that becomes a list of cards on a narrow screen. */
export function DataTable<T>(props: DataTableProps<T>) {
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  return narrow ? <DataCards {...props} /> : <WideTable {...props} />;
}

function WideTable<T>({ label, columns, rows, rowKey, selection }: DataTableProps<T>) {
  const look = ({ align = 'left', nowrap = false }: Column<T>) => ({
    ta: align,
    ...(nowrap && { style: { whiteSpace: 'nowrap' as const } }),
  });
  return (
    <Table aria-label={label} verticalSpacing="sm" highlightOnHover>
      <Table.Thead>
        <Table.Tr>
          {selection && (
            <Table.Th w={36} scope="col">
              <PickAll selection={selection} keys={rows.map(rowKey)} />
            </Table.Th>
          )}
          {columns.map((column) => (
            <Table.Th key={column.key} scope="col" {...look(column)}>
              {column.hideHeader ? <VisuallyHidden>{column.header}</VisuallyHidden> : column.header}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={rowKey(row)}>
            {selection && (
              <Table.Td>
                <PickRow selection={selection} row={row} rowKey={rowKey(row)} />
              </Table.Td>
            )}
            {columns.map((column) => (
              <Table.Td key={column.key} className="break-anywhere" {...look(column)}>
                {column.cell(row)}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
