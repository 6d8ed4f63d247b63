import { Button, Group, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { explanationQuery, type Membership } from '../../api/membership.ts';
import { useCompany } from '../../state/company.ts';
import { membershipTexts as texts } from '../../texts/index.ts';
import { FormError } from '../../ui/form-error.tsx';
import { type Mode, memberName, readMetadata } from './read-metadata.ts';
import { Verdict } from './verdict.tsx';

const modes = [
  { value: 'quick', label: texts.tryQuick },
  { value: 'json', label: texts.tryJson },
] as const;

/** Asks what the server would answer to metadata that one types in. */
export function ExplainForm({ membership }: { readonly membership: Membership }) {
  const { id: companyId } = useCompany();
  const [mode, setMode] = useState<Mode>('quick');
  const [texted, setTexted] = useState({ quick: '', json: toText(membership.metadata) });
  const [problem, setProblem] = useState<string | null>(null);
  const [asked, setAsked] = useState<{ metadata: unknown; turn: number } | null>(null);
  const explained = useQuery(explanationQuery(companyId, membership.id, asked));
  const name = memberName(membership.metadata);

  function type(text: string) {
    setTexted({ ...texted, [mode]: text });
    setProblem(null);
  }
  function ask() {
    const typed = readMetadata(mode, texted[mode], name);
    if ('problem' in typed) return setProblem(typed.problem);
    setProblem(null);
    setAsked({ metadata: typed.metadata, turn: (asked?.turn ?? 0) + 1 });
  }
  const field = {
    value: texted[mode],
    error: problem,
    autoComplete: 'off',
    spellCheck: false,
    styles: { input: { fontFamily: 'var(--mantine-font-family-monospace)' } },
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <Stack gap="sm" maw="40rem">
        <SegmentedControl
          aria-label={texts.tryMode}
          data={[...modes]}
          value={mode}
          onChange={(next) => {
            setMode(next);
            setProblem(null);
          }}
          w="fit-content"
        />
        {mode === 'quick' ? (
          <TextInput
            {...field}
            label={name}
            description={texts.tryQuickHint}
            onChange={(event) => type(event.currentTarget.value)}
          />
        ) : (
          <Textarea
            {...field}
            label={texts.tryJsonLabel}
            description={texts.tryJsonHint}
            rows={5}
            resize="vertical"
            onChange={(event) => type(event.currentTarget.value)}
          />
        )}
        <Group>
          <Button type="submit" variant="default" loading={explained.isFetching}>
            {texts.tryIt}
          </Button>
        </Group>
        <div role="status">
          <FormError error={explained.error} />
          {explained.data && (
            <Verdict
              membership={membership}
              good={explained.data.answer === 201}
              title={texts.answer(explained.data.answer)}
              sentence={explained.data.sentence}
              wayOn={explained.data.way_on}
            />
          )}
        </div>
      </Stack>
    </form>
  );
}

const toText = (metadata: Readonly<Record<string, unknown>>) =>
  Object.keys(metadata).length === 0 ? '{\n  "HWID": ""\n}' : JSON.stringify(metadata, null, 2);
