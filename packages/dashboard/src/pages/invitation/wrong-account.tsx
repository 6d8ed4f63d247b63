import { Button, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { visitorQuery } from '../../api/invitation.ts';
import { sessionQuery } from '../../api/session.ts';
import { signOut } from '../../api/sign-in.ts';
import { invitationTexts as texts } from '../../texts/index.ts';
import { FormError } from '../../ui/form-error.tsx';

interface WrongAccountProps {
  readonly signedIn: string;
  readonly email: string;
}

/** Says that somebody else is signed in here than was invited, and how to change that. */
export function WrongAccount({ signedIn, email }: WrongAccountProps) {
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: signOut,
    async onSuccess() {
      client.removeQueries({ queryKey: sessionQuery.queryKey });
      await client.resetQueries({ queryKey: visitorQuery.queryKey });
    },
  });
  return (
    <Stack>
      <Text className="break-anywhere">{texts.wrongAccount(signedIn, email)}</Text>
      <Text>{texts.wrongAccountWay}</Text>
      <FormError error={change.error} />
      <Button loading={change.isPending} onClick={() => change.mutate()}>
        {texts.switch}
      </Button>
    </Stack>
  );
}
