import { Stack, Text } from '@mantine/core';
import { invitationTexts as texts } from '../../texts/index.ts';
import { LinkButton } from '../../ui/links.tsx';

/** The way through the sign-in page, which leads back here. */
export function SignInFirst({ email }: { readonly email: string }) {
  return (
    <Stack>
      <Text className="break-anywhere">{texts.haveAccount(email)}</Text>
      <LinkButton to="/sign-in" search={{ next: '/invitation' }}>
        {texts.signIn}
      </LinkButton>
    </Stack>
  );
}
