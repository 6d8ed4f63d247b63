import { Table, Text } from '@mantine/core';
import { uiTexts } from '../texts/index.ts';
import { flattenValues } from './flatten-values.ts';

interface NestedValuesProps {
  /** What the table holds, for screen readers. */
  readonly label: string;
  /** Without the line of headers, where what stands before the table says enough. */
  readonly bare?: boolean;
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * Somebody else's JSON as a table: a line a value, those inside of others under their whole path.
 * Text only, in which direction ever it is written.
 */
export function NestedValues({ label, values, bare = false }: NestedValuesProps) {
  return (
    <Table aria-label={label} verticalSpacing={4} horizontalSpacing="xs" layout="fixed">
      {!bare && (
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w="35%">
              {uiTexts.valueName}
            </Table.Th>
            <Table.Th scope="col">{uiTexts.value}</Table.Th>
          </Table.Tr>
        </Table.Thead>
      )}
      <Table.Tbody>
        {flattenValues(values).map(({ path, value }) => (
          <Table.Tr key={JSON.stringify(path)}>
            <Table.Th scope="row" w="35%" fw={400} className="break-anywhere">
              {path.map((name, depth) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a path does not change its order
                <span key={depth}>
                  {depth > 0 && ' › '}
                  <bdi>{name}</bdi>
                </span>
              ))}
            </Table.Th>
            <Table.Td className="break-anywhere">
              <Value value={value} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Value({ value }: { readonly value: unknown }) {
  if (typeof value === 'string' && value !== '') {
    return (
      <Text span size="sm" ff="monospace" style={{ whiteSpace: 'pre-wrap' }}>
        <bdi>{value}</bdi>
      </Text>
    );
  }
  const [text, note] = read(value);
  return (
    <Text span size="sm">
      {text !== '' && (
        <Text span inherit ff="monospace">
          {text}{' '}
        </Text>
      )}
      <Text span size="xs" c="dimmed">
        {note}
      </Text>
    </Text>
  );
}

function read(value: unknown): [text: string, note: string] {
  const { text, list, nothing, object, number, flag } = uiTexts.valueKinds;
  if (value === '') return ['', text];
  if (value === null) return ['', nothing];
  if (Array.isArray(value)) return [JSON.stringify(value), list];
  if (typeof value === 'object') return ['', object];
  return [String(value), typeof value === 'number' ? number : flag];
}
