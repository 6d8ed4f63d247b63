import { Button, Radio, Stack, Text } from '@mantine/core';
import { developerTexts as texts } from '../../texts/index.ts';
import { type Kind, kinds, scopesOf } from './api-key-values.ts';
import { allScopes, serverScopes } from './scopes.ts';
import type { ApiKeyForm } from './use-api-key-form.ts';

const words: Readonly<Record<Kind, readonly [label: string, hint: string]>> = {
  app: [texts.kindApp, texts.kindAppHint],
  server: [texts.kindServer, texts.kindServerHint],
  custom: [texts.kindCustom, texts.kindCustomHint],
  full: [texts.kindFull, texts.kindFullHint],
};

/** The presets, as far as the role may hand them out. */
export function KindChoice({ form }: { readonly form: ApiKeyForm }) {
  const { values, allowed, set } = form;
  const offered: Readonly<Record<Kind, boolean>> = {
    app: allowed.includes('validate_license'),
    server: serverScopes.some((scope) => allowed.includes(scope)),
    custom: allowed.length > 0,
    full: allowed.length === allScopes.length,
  };
  return (
    <div>
      <Radio.Group
        label={texts.kind}
        value={values.kind}
        onChange={(kind) => set({ kind: kind as Kind })}
      >
        <Stack gap="sm" mt="xs">
          {kinds
            .filter((kind) => offered[kind])
            .map((kind) => (
              <Radio
                key={kind}
                value={kind}
                label={words[kind][0]}
                description={kind === 'full' ? <Warning>{words[kind][1]}</Warning> : words[kind][1]}
                {...(kind === 'full' && { color: 'red' })}
              />
            ))}
        </Stack>
      </Radio.Group>
      {values.kind === 'server' && (
        <Button
          variant="default"
          size="xs"
          mt="sm"
          onClick={() => set({ kind: 'custom', scopes: scopesOf(values, allowed) ?? [] })}
        >
          {texts.adjust}
        </Button>
      )}
    </div>
  );
}

function Warning({ children }: { readonly children: string }) {
  return (
    <Text component="span" inherit c="red">
      {children}
    </Text>
  );
}
