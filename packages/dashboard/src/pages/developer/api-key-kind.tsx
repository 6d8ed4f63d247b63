import { Stack, Text } from '@mantine/core';
import type { ApiKey } from '../../api/api-key.ts';
import { scopeWords } from '../../generated/tables.ts';
import { developerTexts as texts } from '../../texts/index.ts';
import { StatusBadge } from '../../ui/status-badge.tsx';

/** What an API key may do: whether it may ship inside an app, and its scopes when asked for. */
export function ApiKeyKind({ apiKey: { client_safe, scopes } }: { readonly apiKey: ApiKey }) {
  if (client_safe) return <StatusBadge tone="good">{texts.clientSafe}</StatusBadge>;
  if (scopes === null) {
    return (
      <Stack gap={2} align="flex-start">
        <StatusBadge tone="bad">{texts.fullAccess}</StatusBadge>
        <Text size="xs" c="red">
          {texts.serverOnly}
        </Text>
      </Stack>
    );
  }
  return (
    <Stack gap={2} align="flex-start">
      <StatusBadge tone="bad">{texts.serverOnly}</StatusBadge>
      <Text component="details" size="xs" c="dimmed" ta="left">
        <summary style={{ cursor: 'pointer' }}>{texts.scopeCount(scopes.length)}</summary>
        <ul style={{ margin: 0, paddingInlineStart: '1.1rem' }}>
          {scopes.map((scope) => (
            <li key={scope}>{scopeWords[scope]}</li>
          ))}
        </ul>
      </Text>
    </Stack>
  );
}
