import { Group, Text, ThemeIcon } from '@mantine/core';
import type { HistoryEntry, Purchase } from '../../api/hub-purchase.ts';
import { hubHistoryTexts as texts } from '../../texts/index.ts';
import { DateTime } from '../../ui/instant.tsx';
import { formatUtcDay } from '../../ui/time.ts';
import { lookOf } from './history-looks.ts';
import { tellEntry } from './history-words.ts';

interface HistoryRowProps {
  readonly entry: HistoryEntry;
  readonly purchase: Purchase;
  /** Nothing comes below: the line ends here. */
  readonly last: boolean;
}

/** One thing that happened, in words, and when. */
export function HistoryRow({ entry, purchase, last }: HistoryRowProps) {
  const { title, note } = tellEntry(entry, purchase);
  const { color, Icon } = lookOf(entry);
  return (
    <Group component="li" wrap="nowrap" align="stretch" gap="sm">
      <div aria-hidden style={{ display: 'flex', flexDirection: 'column', alignItems: 'center' }}>
        <ThemeIcon variant="light" color={color} radius="xl" size={30}>
          <Icon size={16} />
        </ThemeIcon>
        {!last && (
          <div style={{ flex: 1, width: 1, background: 'var(--mantine-color-default-border)' }} />
        )}
      </div>
      <div style={{ flex: 1, minWidth: 0, paddingTop: 4, paddingBottom: last ? 0 : 16 }}>
        <Group justify="space-between" gap="0 var(--mantine-spacing-sm)" align="baseline">
          <Text size="sm" className="break-anywhere" flex="1 1 14rem">
            <bdi>{title}</bdi>
            {note !== undefined && ` ${note}`}
            {entry.type === 'refused' && entry.count !== undefined && (
              <Text span inherit c="dimmed">
                {` ${texts.refusedTimes(entry.count)}`}
              </Text>
            )}
          </Text>
          <Text size="sm" c="dimmed">
            <When entry={entry} />
          </Text>
        </Group>
      </div>
    </Group>
  );
}

/** A day of use is a day in UTC; the line of a refusal has its day already. */
function When({ entry: { type, at, data } }: Pick<HistoryRowProps, 'entry'>) {
  if (type === 'used_day' && data.day !== undefined) return texts.utcDay(formatUtcDay(data.day));
  return <DateTime at={at} time={type === 'refused'} />;
}
