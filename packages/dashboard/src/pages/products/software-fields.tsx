import { Input, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { softwareTexts } from '../../texts/index.ts';
import { platforms, type SoftwareValues } from './software-values.ts';

const choices = [
  { value: 'one', label: softwareTexts.linksOne },
  { value: 'each', label: softwareTexts.linksEach },
];

interface SoftwareFieldsProps {
  readonly links: SoftwareValues['links'];
  /** What a field of the form needs. */
  readonly field: (name: keyof SoftwareValues) => GetInputPropsReturnType;
}

/** What buyers download: one link for all or one per platform, version and note. */
export function SoftwareFields({ links, field }: SoftwareFieldsProps) {
  const each = links === 'each';
  return (
    <Stack gap="md">
      <Input.Wrapper label={softwareTexts.links} labelElement="div">
        <div>
          <SegmentedControl
            aria-label={softwareTexts.links}
            data={choices}
            mt={4}
            {...field('links')}
          />
        </div>
      </Input.Wrapper>
      {each &&
        platforms.map((platform) => (
          <TextInput
            key={platform}
            label={softwareTexts.linkOf(softwareTexts.platforms[platform])}
            {...link}
            {...field(platform)}
          />
        ))}
      <TextInput
        label={each ? softwareTexts.otherLink : softwareTexts.downloadLink}
        description={each ? softwareTexts.otherLinkHint : softwareTexts.downloadLinkHint}
        {...link}
        {...field('download_link')}
      />
      <Text size="sm" c="dimmed">
        {softwareTexts.linkSeen}
      </Text>
      <TextInput
        label={softwareTexts.version}
        description={softwareTexts.versionHint}
        styles={{ wrapper: { maxWidth: 320 } }}
        autoComplete="off"
        {...field('version')}
      />
      <Textarea
        label={softwareTexts.note}
        description={softwareTexts.noteHint}
        autosize
        minRows={3}
        maxRows={12}
        {...field('note')}
      />
    </Stack>
  );
}

const link = { type: 'url', inputMode: 'url', autoComplete: 'off', spellCheck: false } as const;
