import { Stack, Text } from '@mantine/core';
import type { ApiKey } from '../../api/api-key.ts';
import { developerTexts as texts } from '../../texts/index.ts';
import { DateTime } from '../../ui/instant.tsx';
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx';

/** Whether an API key works, and until or since when. */
export function ApiKeyState({ apiKey }: { readonly apiKey: ApiKey }) {
  const [tone, words, at] = describe(apiKey);
  return (
    <Stack gap={2} align="flex-start" component="span">
      <StatusBadge tone={tone}>{words}</StatusBadge>
      {at !== null && (
        <Text size="xs" c="dimmed" component="span">
          <DateTime at={at} />
        </Text>
      )}
    </Stack>
  );
}

function describe(apiKey: ApiKey): readonly [Tone, string, number | null] {
  const { state, expires_at, revoked_at, successor_id } = apiKey;
  switch (state) {
    case 'live':
      return ['good', texts.live, null];
    case 'expiring':
      return successor_id === null
        ? ['good', texts.liveUntil, expires_at]
        : ['warn', texts.replaced, expires_at];
    case 'expired':
      return ['neutral', texts.expired, expires_at];
    case 'revoked':
      return ['neutral', texts.revoked, revoked_at];
  }
}

/** Whether it still opens anything. */
export function works({ state }: ApiKey): boolean {
  return state === 'live' || state === 'expiring';
}
