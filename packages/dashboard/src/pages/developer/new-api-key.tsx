import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { NewApiKey as Created } from '../../api/api-key.ts';
import type { Product } from '../../api/product.ts';
import { developerTexts as texts } from '../../texts/index.ts';
import { FormError } from '../../ui/form-error.tsx';
import { Section } from '../../ui/section.tsx';
import { isClientSafe, type Kind } from './api-key-values.ts';
import { ExpiryChoice } from './expiry-choice.tsx';
import { KindChoice } from './kind-choice.tsx';
import { ProductChoice } from './product-choice.tsx';
import { SafetyNote } from './safety-note.tsx';
import { ScopePicker } from './scope-picker.tsx';
import { useApiKeyForm } from './use-api-key-form.ts';

interface NewApiKeyProps {
  readonly kind: Kind;
  readonly products: readonly Product[];
  readonly onCreated: (created: Created) => void;
  readonly onCancel: () => void;
}

/** Asks what a new API key is for. */
export function NewApiKey({ onCancel, ...start }: NewApiKeyProps) {
  const form = useApiKeyForm(start);
  const element = useRef<HTMLFormElement>(null);
  const { values, set, problems } = form;
  useEffect(() => element.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);

  function submit() {
    const missing = form.submit();
    const field = missing && element.current?.querySelector(`[data-field="${missing}"]`);
    const control = field?.matches('input, select') ? field : field?.querySelector('input, select');
    if (control instanceof HTMLElement) control.focus();
  }

  return (
    <Section title={texts.newTitle} description={texts.newAbout}>
      <form
        ref={element}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!form.pending) submit();
        }}
      >
        <Stack gap="lg">
          <KindChoice form={form} />
          <SafetyNote safe={isClientSafe(values)} full={values.kind === 'full'} />
          {values.kind === 'custom' && <ScopePicker form={form} />}
          <ProductChoice form={form} products={start.products} />
          <TextInput
            label={texts.name}
            description={texts.nameHint}
            maw="28rem"
            maxLength={100}
            autoComplete="off"
            data-field="name"
            value={form.name}
            error={problems.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <ExpiryChoice form={form} />
          <FormError error={form.error} />
          <Group gap="xs">
            <Button type="submit" loading={form.pending}>
              {texts.submit}
            </Button>
            <Button variant="default" onClick={onCancel}>
              {texts.cancel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
