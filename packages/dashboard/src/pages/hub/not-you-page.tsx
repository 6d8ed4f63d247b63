import { Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { disputeReset } from '../../api/hub-link.ts';
import { HubPlainPage } from '../../shell/hub-plain-page.tsx';
import { forgetBuyer } from '../../state/forget.ts';
import { hubLinkTexts } from '../../texts/index.ts';
import { FormError } from '../../ui/form-error.tsx';
import { BrokenLink, isLinkProblem } from './broken-link.tsx';
import { NotYouDone } from './not-you-done.tsx';
import { useLinkToken } from './use-link-token.ts';

const texts = hubLinkTexts.notYou;

/** Where the mail about a reset leads whoever did not do it. */
export function NotYouPage() {
  const token = useLinkToken();
  const dispute = useMutation({ mutationFn: disputeReset, onSuccess: forgetBuyer });
  if (token === undefined || isLinkProblem(dispute.error)) {
    return <BrokenLink error={dispute.error} />;
  }
  if (dispute.data) return <NotYouDone disputed={dispute.data} />;
  return (
    <HubPlainPage key="ask" title={texts.title} description={texts.about}>
      <Stack>
        <Text>{texts.what}</Text>
        <FormError error={dispute.error} />
        <Button loading={dispute.isPending} onClick={() => dispute.mutate(token)}>
          {texts.action}
        </Button>
        <Text size="sm" c="dimmed">
          {texts.wasMe}
        </Text>
      </Stack>
    </HubPlainPage>
  );
}
