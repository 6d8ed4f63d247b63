import { Anchor, Button, Group, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type HubSession, signInToHub } from '../../api/hub-session.ts';
import type { WaitingCode } from '../../state/waiting-code.ts';
import { hubSignInTexts as texts } from '../../texts/index.ts';
import { focusOnMount } from '../../ui/focus-on-mount.ts';
import { FormError } from '../../ui/form-error.tsx';
import { inLocalTime } from '../../ui/local-sentence.ts';
import { CodeField, codeLength } from './code-field.tsx';
import { NoMail } from './no-mail.tsx';
import { ResendButton } from './resend-button.tsx';

interface CodeStepProps {
  readonly waiting: WaitingCode;
  readonly onAskedAgain: () => void;
  readonly onOtherAddress: () => void;
  readonly onDone: (session: HubSession) => void;
}

/** The code out of the mail; it is sent as soon as it is whole. */
export function CodeStep({ waiting, onAskedAgain, onOtherAddress, onDone }: CodeStepProps) {
  const { email } = waiting;
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState(false);
  const enter = useMutation({
    mutationFn: (digits: string) => signInToHub(email, digits),
    onSuccess: onDone,
  });

  function type(digits: string) {
    setCode(digits);
    setMissing(false);
    const changed = digits !== code;
    if (changed && digits.length === codeLength && !enter.isPending) enter.mutate(digits);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (code.length < codeLength) setMissing(true);
    else if (!enter.isPending) enter.mutate(code);
  }

  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <CodeField
          ref={focusOnMount}
          label={texts.code}
          description={texts.codeHint}
          value={code}
          onChange={type}
          error={missing && texts.codeMissing}
        />
        <FormError error={enter.error && inLocalTime(enter.error.message)} />
        <Button type="submit" loading={enter.isPending || enter.isSuccess}>
          {texts.submit}
        </Button>
        <Group justify="space-between" mih={30}>
          <ResendButton waiting={waiting} onAskedAgain={onAskedAgain} />
          <Anchor component="button" type="button" size="sm" onClick={onOtherAddress}>
            {texts.otherAddress}
          </Anchor>
        </Group>
        <NoMail />
      </Stack>
    </form>
  );
}
