import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { hubAccountTexts as texts } from '../../texts/index.ts';
import { Section } from '../../ui/section.tsx';
import { EmailCodesForm } from './email-codes-form.tsx';
import { NewEmailForm } from './new-email-form.tsx';

type Step = { at: 'rest' } | { at: 'address' } | { at: 'codes'; newEmail: string };

/** The address that purchases are found by, and the way to another one. */
export function EmailSection({ email }: { readonly email: string }) {
  const [step, go] = useState<Step>({ at: 'rest' });
  const rest = () => go({ at: 'rest' });
  return (
    <Section title={texts.email} description={texts.emailAbout}>
      {step.at === 'rest' && (
        <Group justify="space-between" gap="sm">
          <Text className="break-anywhere">{email}</Text>
          <Button variant="default" onClick={() => go({ at: 'address' })}>
            {texts.changeEmail}
          </Button>
        </Group>
      )}
      {step.at === 'address' && (
        <NewEmailForm
          present={email}
          onCancel={rest}
          onSent={(newEmail) => go({ at: 'codes', newEmail })}
        />
      )}
      {step.at === 'codes' && (
        <EmailCodesForm present={email} newEmail={step.newEmail} onCancel={rest} onDone={rest} />
      )}
    </Section>
  );
}
