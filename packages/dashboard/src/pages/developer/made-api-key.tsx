import { Box, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ApiKey } from '../../api/api-key.ts';
import type { Product } from '../../api/product.ts';
import { developerTexts as texts } from '../../texts/index.ts';
import { SecretOnce } from '../../ui/secret-once.tsx';
import { Section } from '../../ui/section.tsx';
import { formatDateTime } from '../../ui/time.ts';
import { UnsavedGuard } from '../../ui/unsaved-guard.tsx';
import { SafetyNote } from './safety-note.tsx';
import { TenLines } from './ten-lines.tsx';

/** A secret that can be seen now, and whose it is. */
export interface Made {
  readonly apiKey: ApiKey;
  readonly secret: string;
  /** The one that it stands in for, as it is now. */
  readonly rotated?: ApiKey;
}

interface MadeApiKeyProps {
  readonly made: Made;
  readonly products: readonly Product[];
  readonly onDone: () => void;
}

/** The secret, this one time, and the lines that it belongs into. */
export function MadeApiKey({ made, products, onDone }: MadeApiKeyProps) {
  const { apiKey, secret, rotated } = made;
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  const title = rotated ? texts.rotatedTitle(apiKey.name) : texts.createdTitle(apiKey.name);
  return (
    <Box ref={top} tabIndex={-1} style={{ outline: 'none', scrollMarginTop: 72 }}>
      <Section title={title} {...(rotated && { description: whatOfOld(rotated) })}>
        <SafetyNote safe={apiKey.client_safe} full={apiKey.scopes === null} />
        <SecretOnce label={texts.secret} value={secret} onDone={onDone} />
        <Stack gap="xs">
          <Title order={3}>{texts.linesTitle}</Title>
          {!apiKey.client_safe && <Text size="sm">{texts.linesUnsafe}</Text>}
          <TenLines products={products} secret={secret} productIds={apiKey.product_ids} />
        </Stack>
      </Section>
      <UnsavedGuard when title={texts.leaveTitle} text={texts.leaveText} />
    </Box>
  );
}

function whatOfOld({ state, expires_at }: ApiKey): string {
  if (state !== 'expiring' || expires_at === null) return texts.rotatedEnded;
  return texts.rotatedUntil(formatDateTime(expires_at));
}
