import { NativeSelect, Stack, Tabs, Text } from '@mantine/core';
import { useState } from 'react';
import type { Product } from '../../api/product.ts';
import { developerTexts as texts } from '../../texts/index.ts';
import { fillSnippet } from './fill-snippet.ts';
import { SnippetPanel } from './snippet-panel.tsx';
import { snippets } from './snippets.ts';

interface TenLinesProps {
  readonly products: readonly Product[];
  /** The API key while it can be seen. */
  readonly secret?: string;
  /** The products that it is for; null or nothing for all. */
  readonly productIds?: readonly string[] | null;
}

/** The lines that ask for a license before an app starts, with the seller's own ids. */
export function TenLines({ products, secret, productIds = null }: TenLinesProps) {
  const offered = products.filter(({ id }) => productIds?.includes(id) ?? true);
  const [chosen, choose] = useState<string>();
  const product = offered.find(({ id }) => id === chosen) ?? offered[0];
  const values = {
    base_url: window.location.origin,
    api_key: secret ?? 'lk_…',
    product_id: product?.id ?? productIds?.[0] ?? 'prod_…',
  };
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {secret ? texts.linesWithSecret : texts.linesPlaceholder}
        {!product && ` ${texts.linesNoProduct}`}
      </Text>
      {offered.length > 1 && (
        <NativeSelect
          label={texts.linesOf}
          maw="28rem"
          data={offered.map(({ id, name }) => ({ value: id, label: name }))}
          value={product?.id ?? ''}
          onChange={(event) => choose(event.currentTarget.value)}
        />
      )}
      <Tabs defaultValue="typescript" keepMounted={false}>
        <Tabs.List aria-label={texts.languages}>
          {snippets.map(({ language, label }) => (
            <Tabs.Tab key={language} value={language}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {snippets.map((snippet) => (
          <Tabs.Panel key={snippet.language} value={snippet.language} pt="sm">
            <SnippetPanel snippet={snippet} code={fillSnippet(snippet.source, values)} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Stack>
  );
}
