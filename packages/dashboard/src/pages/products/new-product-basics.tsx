import { Stack, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { productTexts } from '../../texts/index.ts';
import { Section } from '../../ui/section.tsx';
import { onlyPrefix, suggestKeyPrefix } from './key-prefix.ts';
import { KeySample } from './key-sample.tsx';
import type { NewProductValues } from './new-product-values.ts';

/** What a product is called and how its keys begin. */
export function NewProductBasics({ form }: { readonly form: UseFormReturnType<NewProductValues> }) {
  const { name, key_prefix } = form.values;
  const suggested = suggestKeyPrefix(name);
  return (
    <Section title={productTexts.basics}>
      <Stack gap="md">
        <TextInput
          label={productTexts.name}
          description={productTexts.nameHint}
          required
          autoComplete="off"
          {...form.getInputProps('name')}
        />
        <Textarea
          label={productTexts.description}
          description={productTexts.descriptionHint}
          autosize
          minRows={2}
          maxRows={12}
          {...form.getInputProps('description')}
        />
        <div>
          <TextInput
            label={productTexts.keyPrefix}
            description={`${productTexts.keyPrefixHint} ${productTexts.keyPrefixSuggested(suggested)}`}
            placeholder={suggested}
            styles={{ wrapper: { maxWidth: 320 } }}
            maxLength={12}
            autoComplete="off"
            spellCheck={false}
            {...form.getInputProps('key_prefix')}
            onChange={(event) =>
              form.setFieldValue('key_prefix', onlyPrefix(event.currentTarget.value))
            }
          />
          <KeySample prefix={key_prefix || suggested} />
        </div>
      </Stack>
    </Section>
  );
}
