import { Group, Text, ThemeIcon } from '@mantine/core';
import type { TimelineEntry } from '../../api/membership.ts';
import { timelineTexts as texts } from '../../texts/index.ts';
import { RelativeTime } from '../../ui/instant.tsx';
import { NestedValues } from '../../ui/nested-values.tsx';
import { describeEntry } from './describe-entry.ts';
import { lookOf } from './timeline-looks.ts';

interface TimelineRowProps {
  readonly entry: TimelineEntry;
  /** Nothing comes below: the line ends here. */
  readonly last: boolean;
}

/** One thing that happened: what, when, by whom, from where, with what was sent. */
export function TimelineRow({ entry, last }: TimelineRowProps) {
  const { title, notes, values } = describeEntry(entry);
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
      <div style={{ flex: 1, minWidth: 0, paddingTop: 4, paddingBottom: last ? 0 : 20 }}>
        <Group justify="space-between" gap="0 var(--mantine-spacing-sm)" align="baseline">
          <Text size="sm" fw={500} className="break-anywhere" flex="1 1 12rem">
            <bdi>{title}</bdi>
          </Text>
          <Text size="sm" c="dimmed">
            {entry.kind === 'day' && `${texts.lastAt} `}
            <RelativeTime at={entry.at} />
          </Text>
        </Group>
        {notes.length > 0 && (
          <Text size="sm" c="dimmed" className="break-anywhere">
            <bdi>{notes.join(' ')}</bdi>
          </Text>
        )}
        {values && (
          <div style={{ maxWidth: '40rem', marginTop: 8 }}>
            <Text size="xs" c="dimmed" fw={500}>
              {values.label}
            </Text>
            <NestedValues label={values.label} values={values.of} bare />
          </div>
        )}
      </div>
    </Group>
  );
}
