import { Anchor, Button, Group, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { isApiError } from '../../api/api-error.ts';
import { type HubSession, signInToHub } from '../../api/hub-session.ts';
import type { WaitingCode } from '../../state/waiting-code.ts';
import { hubSignInTexts as texts } from '../../texts/index.ts';
import { focusOnMount } from '../../ui/focus-on-mount.ts';
import { FormError } from '../../ui/form-error.tsx';
import { CodeField, codeLength } from './code-field.tsx';
import { NoMail } from './no-mail.tsx';
import { refusalWords } from './refusal-words.ts';
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
  const [problem, setProblem] = useState<string>();
  const enter = useMutation({
    mutationFn: (digits: string) => signInToHub(email, digits),
    onSuccess: onDone,
  });

  function type(digits: string) {
    setCode(digits);
    setProblem(undefined);
    if (digits !== code && digits.length === codeLength) send(digits);
  }

  /** A code has few tries: one that was just refused is not sent again. */
  function send(digits: string) {
    if (enter.isPending) return;
    const refused = isApiError(enter.error, 'wrong_code') && enter.variables === digits;
    if (refused) setProblem(texts.codeRefused);
    else enter.mutate(digits);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (code.length < codeLength) setProblem(texts.codeMissing);
    else send(code);
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
          error={problem}
        />
        <FormError error={enter.error && refusalWords(enter.error)} />
        <Button type="submit" loading={enter.isPending || enter.isSuccess}>
          {texts.submit}
        </Button>
        <Group justify="space-between" mih={30}>
          <ResendButton
            waiting={waiting}
            onAskedAgain={() => {
              enter.reset();
              setProblem(undefined);
              onAskedAgain();
            }}
          />
          <Anchor component="button" type="button" size="sm" onClick={onOtherAddress}>
            {texts.otherAddress}
          </Anchor>
        </Group>
        <NoMail />
      </Stack>
    </form>
  );
}
