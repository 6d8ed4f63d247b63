import { Button, Stack, Text } from '@mantine/core';
import { invitationTexts as texts } from '../../texts/index.ts';
import { FormError } from '../../ui/form-error.tsx';
import { useJoin } from './use-join.ts';

interface JoinSignedInProps {
  readonly token: string;
  readonly email: string;
}

/** One click for who is signed in with the invited address. */
export function JoinSignedIn({ token, email }: JoinSignedInProps) {
  const join = useJoin(token);
  return (
    <Stack>
      <Text className="break-anywhere">{texts.signedInRight(email)}</Text>
      <FormError error={join.error} />
      <Button loading={join.isPending || join.isSuccess} onClick={() => join.mutate(undefined)}>
        {texts.join}
      </Button>
    </Stack>
  );
}
