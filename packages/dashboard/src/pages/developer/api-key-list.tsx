import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconKey } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ApiKey } from '../../api/api-key.ts';
import type { Product } from '../../api/product.ts';
import { developerTexts as texts } from '../../texts/index.ts';
import { Section } from '../../ui/section.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { works } from './api-key-state.tsx';
import { ApiKeyTable } from './api-key-table.tsx';
import type { Made } from './made-api-key.tsx';

interface ApiKeyListProps {
  readonly apiKeys: readonly ApiKey[];
  readonly products: readonly Product[];
  /** Nothing while another secret is still shown. */
  readonly onRotated: ((made: Made) => void) | undefined;
  /** How the first one is made. */
  readonly create: ReactNode;
}

/** The API keys that work; those that have ended when asked for. */
export function ApiKeyList({ apiKeys, products, onRotated, create }: ApiKeyListProps) {
  const [all, shown] = useDisclosure(false);
  const working = apiKeys.filter(works);
  const ended = apiKeys.length - working.length;
  const rows = all ? apiKeys : working;
  return (
    <Section title={texts.keysTitle}>
      {apiKeys.length === 0 ? (
        <EmptyState
          title={texts.keysEmptyTitle}
          text={texts.keysEmptyText}
          icon={<IconKey size={28} aria-hidden />}
          action={create}
        />
      ) : (
        <Stack gap="sm">
          {rows.length === 0 ? (
            <Text c="dimmed">{texts.keysAllEnded}</Text>
          ) : (
            <ApiKeyTable apiKeys={rows} products={products} onRotated={onRotated} />
          )}
          {ended > 0 && (
            <Group>
              <Button variant="default" size="xs" onClick={shown.toggle} aria-expanded={all}>
                {all ? texts.hideEnded : texts.showEnded(ended)}
              </Button>
            </Group>
          )}
        </Stack>
      )}
    </Section>
  );
}
