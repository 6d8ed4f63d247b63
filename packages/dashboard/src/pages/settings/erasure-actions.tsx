import { Button, Group, List, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import {
  declineErasure,
  type ErasureRequest,
  eraseBuyer,
  erasuresQuery,
} from '../../api/erasure.ts';
import { membershipListsKey } from '../../api/membership.ts';
import { useCompany } from '../../state/company.ts';
import { privacyTexts as texts } from '../../texts/index.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { notify } from '../../ui/notify.ts';

/** Erases the buyer who asked, or declines with a reason. */
export function ErasureActions({ request }: { readonly request: ErasureRequest }) {
  const { id: companyId } = useCompany();
  const client = useQueryClient();
  const [erasing, erase] = useDisclosure(false);
  const [declining, decline] = useDisclosure(false);
  const reason = useRef<HTMLTextAreaElement>(null);
  const email = request.email ?? texts.erasedBuyer;

  async function settle(change: Promise<unknown>, said: string) {
    await change;
    await client.invalidateQueries({ queryKey: erasuresQuery(companyId).queryKey });
    void client.invalidateQueries({ queryKey: membershipListsKey(companyId) });
    notify.success(said);
  }

  return (
    <Group gap="xs" justify="flex-end" wrap="nowrap">
      <Button
        size="xs"
        variant="default"
        aria-label={texts.declineNamed(email)}
        onClick={decline.open}
      >
        {texts.decline}
      </Button>
      <Button
        size="xs"
        variant="light"
        color="red"
        aria-label={texts.eraseNamed(email)}
        onClick={erase.open}
      >
        {texts.erase}
      </Button>
      <ConfirmDialog
        opened={erasing}
        onClose={erase.close}
        title={texts.eraseQuestion}
        confirmLabel={texts.eraseConfirm}
        typedWord={texts.eraseWord}
        danger
        onConfirm={() => settle(eraseBuyer(companyId, request.id), texts.eraseDone)}
      >
        <Text className="break-anywhere" mb="xs">
          {texts.eraseWhatHappens(email, texts.memberships(request.memberships))}
        </Text>
        <List size="sm" spacing={4}>
          {texts.eraseSteps.map((step) => (
            <List.Item key={step}>{step}</List.Item>
          ))}
        </List>
      </ConfirmDialog>
      <ConfirmDialog
        opened={declining}
        onClose={decline.close}
        title={texts.declineQuestion}
        confirmLabel={texts.declineConfirm}
        onConfirm={async () => {
          const words = reason.current?.value.trim() ?? '';
          if (words === '') throw new Error(texts.reasonMissing);
          await settle(declineErasure(companyId, request.id, words), texts.declineDone);
        }}
      >
        <Stack gap="sm">
          <Text className="break-anywhere">{texts.declineWhatHappens(email)}</Text>
          <Textarea
            ref={reason}
            label={texts.reason}
            description={texts.reasonHint}
            autosize
            minRows={2}
            maxRows={8}
          />
        </Stack>
      </ConfirmDialog>
    </Group>
  );
}
