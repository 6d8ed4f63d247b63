import { Box, Code, Group, Stack, Text } from '@mantine/core';
import { developerTexts as texts } from '../../texts/index.ts';
import { CopyButton } from '../../ui/copy.tsx';
import type { Snippet } from './snippets.ts';

interface SnippetPanelProps {
  readonly snippet: Snippet;
  /** Its source, filled in. */
  readonly code: string;
}

/** One language: how the lines are run, and the lines. */
export function SnippetPanel({ snippet, code }: SnippetPanelProps) {
  const { label, needs, commands } = snippet;
  return (
    <Stack gap="sm">
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={4} flex={1} miw={220}>
          <Text size="sm">{needs}</Text>
          {commands.map((command) => (
            <Code key={command} w="fit-content">
              {command}
            </Code>
          ))}
        </Stack>
        <CopyButton value={code} what={texts.code(label)} />
      </Group>
      <Box
        component="section"
        aria-label={texts.code(label)}
        // What scrolls has to be reached by the keyboard.
        tabIndex={0}
        style={{ overflowX: 'auto' }}
      >
        <Code block style={{ whiteSpace: 'pre', width: 'fit-content', minWidth: '100%' }}>
          {code.trimEnd()}
        </Code>
      </Box>
    </Stack>
  );
}
