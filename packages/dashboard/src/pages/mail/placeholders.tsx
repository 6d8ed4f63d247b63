import { Button, Group, Input, Stack, Text } from '@mantine/core';
import { useId } from 'react';
import type { Placeholder } from '../../api/mail.ts';
import { mailTexts as texts } from '../../texts/index.ts';

interface PlaceholdersProps {
  readonly placeholders: readonly Placeholder[];
  readonly onInsert: (text: string, inSubject: boolean) => void;
}

/** What a mail can hold of the buyer's: a click puts it into the text. */
export function Placeholders({ placeholders, onInsert }: PlaceholdersProps) {
  const id = useId();
  return (
    <div>
      <Input.Label component="div" id={id}>
        {texts.placeholders}
      </Input.Label>
      <Input.Description mb="xs">{texts.placeholdersHint}</Input.Description>
      <Stack component="ul" gap={6} m={0} p={0} aria-labelledby={id} style={{ listStyle: 'none' }}>
        {placeholders.map(({ name, meaning, example, required, in_subject }) => (
          <Group component="li" key={name} gap="xs" align="baseline" wrap="nowrap">
            <div style={{ flex: '0 0 8.5rem' }}>
              <Button
                variant="default"
                size="compact-xs"
                ff="monospace"
                aria-label={texts.insert(name)}
                onClick={() => onInsert(`{{${name}}}`, in_subject)}
              >
                {name}
              </Button>
            </div>
            <Text size="xs" c="dimmed" flex={1} miw={0} className="break-anywhere">
              {meaning} {example !== null && <bdi>{texts.example(example)} </bdi>}
              {required && texts.required}
            </Text>
          </Group>
        ))}
      </Stack>
    </div>
  );
}
