import { Button, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { remindersQuery, resumeReminders, stopReminders } from '../../api/hub-link.ts';
import { HubPlainPage } from '../../shell/hub-plain-page.tsx';
import { hubLinkTexts } from '../../texts/index.ts';
import { FormError } from '../../ui/form-error.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { notify } from '../../ui/notify.ts';
import { BrokenLink, isLinkProblem } from './broken-link.tsx';
import { useLinkToken } from './use-link-token.ts';

const texts = hubLinkTexts.unsubscribe;

/** Where the last line of a reminder leads: no more of these, or again. */
export function UnsubscribePage() {
  const token = useLinkToken();
  return token === undefined ? <BrokenLink /> : <Reminders token={token} />;
}

function Reminders({ token }: { readonly token: string }) {
  const reminders = remindersQuery(token);
  const query = useQuery(reminders);
  const queryClient = useQueryClient();
  const change = useMutation({
    mutationFn: (stop: boolean) => (stop ? stopReminders(token) : resumeReminders(token)),
    onSuccess: (now, stop) => {
      queryClient.setQueryData(reminders.queryKey, now);
      notify.success(stop ? texts.stopped : texts.resumed);
    },
  });
  if (isLinkProblem(query.error)) return <BrokenLink error={query.error} />;
  return (
    <HubPlainPage title={texts.title}>
      <Loaded query={query} height={170} rows={2}>
        {({ seller, unsubscribed }) => (
          <Stack>
            <Text className="break-anywhere" aria-live="polite">
              {unsubscribed ? texts.off(seller.name) : texts.on(seller.name)}
            </Text>
            <Text size="sm" c="dimmed">
              {texts.always}
            </Text>
            <FormError error={change.error} />
            <Button
              variant={unsubscribed ? 'default' : 'filled'}
              loading={change.isPending}
              onClick={() => change.mutate(!unsubscribed)}
            >
              {unsubscribed ? texts.again : texts.stop}
            </Button>
          </Stack>
        )}
      </Loaded>
    </HubPlainPage>
  );
}
