import { Anchor, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { sendHubCode } from '../../api/hub-session.ts';
import type { WaitingCode } from '../../state/waiting-code.ts';
import { hubSignInTexts as texts } from '../../texts/index.ts';
import { notify } from '../../ui/notify.ts';
import { refusalWords } from './refusal-words.ts';

const pauseSeconds = 30;

interface ResendButtonProps {
  readonly waiting: WaitingCode;
  readonly onAskedAgain: () => void;
}

/** Asks for another code, half a minute after the last one. */
export function ResendButton({ waiting: { email, askedAt }, onAskedAgain }: ResendButtonProps) {
  const now = useSeconds();
  const left = Math.ceil(pauseSeconds - (now - askedAt) / 1000);
  const ask = useMutation({
    mutationFn: () => sendHubCode(email),
    onSuccess: () => {
      onAskedAgain();
      notify.success(texts.resent);
    },
    onError: (error) => notify.warning(refusalWords(error)),
  });
  if (left > 0) {
    return (
      <Text size="sm" c="dimmed">
        {texts.resendIn(Math.min(left, pauseSeconds))}
      </Text>
    );
  }
  return (
    <Anchor
      component="button"
      type="button"
      size="sm"
      onClick={() => !ask.isPending && ask.mutate()}
    >
      {texts.resend}
    </Anchor>
  );
}

/** The time, each second anew, epoch milliseconds. */
function useSeconds(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
