import { Button, List, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { askForErasure, erasureQuery } from '../../api/hub-privacy.ts';
import { hubAccountTexts as texts } from '../../texts/index.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { notify } from '../../ui/notify.ts';
import { Section } from '../../ui/section.tsx';
import { ErasureRequests } from './erasure-requests.tsx';

/** Asks the sellers to delete what they keep, and tells what they answered. */
export function ErasureSection() {
  const query = useQuery(erasureQuery);
  const queryClient = useQueryClient();
  const [asking, ask] = useDisclosure(false);
  return (
    <Section title={texts.erasure} description={texts.erasureAbout}>
      <Loaded query={query} height={36} rows={1}>
        {({ data }) => data.length > 0 && <ErasureRequests requests={data} />}
      </Loaded>
      <div>
        <Button color="red" variant="light" onClick={ask.open}>
          {texts.ask}
        </Button>
      </div>
      <ConfirmDialog
        opened={asking}
        onClose={ask.close}
        title={texts.askQuestion}
        confirmLabel={texts.ask}
        danger
        typedWord={texts.typedWord}
        onConfirm={async () => {
          const asked = await askForErasure();
          queryClient.setQueryData(erasureQuery.queryKey, asked);
          notify.success(texts.asked);
        }}
      >
        <Consequences />
      </ConfirmDialog>
    </Section>
  );
}

function Consequences() {
  return (
    <Stack gap="xs">
      <Text>{texts.consequencesTitle}</Text>
      <List spacing="xs">
        {texts.consequences.map((consequence) => (
          <List.Item key={consequence}>{consequence}</List.Item>
        ))}
      </List>
      <Text>{texts.consequencesNow}</Text>
    </Stack>
  );
}
