import { Divider, Text, Title } from '@mantine/core';
import type { Membership } from '../../api/membership.ts';
import { membershipTexts as texts } from '../../texts/index.ts';
import { RelativeTime } from '../../ui/instant.tsx';
import { Section } from '../../ui/section.tsx';
import { ExplainForm } from './explain-form.tsx';
import { Verdict } from './verdict.tsx';

/** Why the key was refused last, and why it would be for metadata that one types in. */
export function RefusalCard({ membership }: { readonly membership: Membership }) {
  const { last_refusal } = membership;
  return (
    <Section title={texts.refusedTitle} description={texts.refusedAbout}>
      {last_refusal === null ? (
        <Text size="sm">{texts.neverRefused}</Text>
      ) : (
        <Verdict
          membership={membership}
          good={false}
          title={
            <>
              {texts.lastRefusal} <RelativeTime at={last_refusal.at} />
            </>
          }
          sentence={last_refusal.sentence}
          wayOn={last_refusal.way_on}
        />
      )}
      <Divider />
      <Title order={3}>{texts.tryTitle}</Title>
      <ExplainForm membership={membership} />
    </Section>
  );
}
