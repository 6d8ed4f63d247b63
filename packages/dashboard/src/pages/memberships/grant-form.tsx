import { Button, Checkbox, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Membership } from '../../api/membership.ts';
import { type Product, productsQuery } from '../../api/product.ts';
import { grantTexts as texts, uiTexts } from '../../texts/index.ts';
import { FormError } from '../../ui/form-error.tsx';
import { LinkButton } from '../../ui/links.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { localZone } from '../../ui/local-time.ts';
import { EmptyState } from '../../ui/states.tsx';
import { planWords } from './plan-words.ts';
import { type GrantStart, useGrant } from './use-grant.ts';

interface GrantFormProps {
  readonly companyId: string;
  readonly initial: GrantStart;
  readonly onGranted: (membership: Membership) => void;
  readonly onClose: () => void;
}

/** Asks who gets what. */
export function GrantForm(props: GrantFormProps) {
  const query = useQuery(productsQuery(props.companyId, 'false'));
  return (
    <Loaded query={query} height={480}>
      {({ data }) =>
        data.length === 0 ? (
          <EmptyState
            title={texts.noProductsTitle}
            text={texts.noProductsText}
            action={
              <LinkButton to="/$companyId/products" params={{ companyId: props.companyId }}>
                {texts.noProductsAction}
              </LinkButton>
            }
          />
        ) : (
          <Fields products={data} {...props} />
        )
      }
    </Loaded>
  );
}

type FieldsProps = GrantFormProps & { readonly products: readonly Product[] };

function Fields({ companyId, initial, onGranted, onClose, products }: FieldsProps) {
  const { form, grant } = useGrant(companyId, products, initial, onGranted);
  const product = products.find(({ id }) => id === form.values.product);
  const plans = (product?.plans ?? []).filter(
    ({ is_default, visibility }) => !is_default && visibility !== 'archived',
  );
  return (
    <form noValidate onSubmit={form.onSubmit((values) => grant.mutate(values))}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {texts.about}
        </Text>
        <TextInput
          label={texts.email}
          description={texts.emailHint}
          type="email"
          autoComplete="off"
          data-autofocus
          {...form.getInputProps('email')}
        />
        <NativeSelect
          label={texts.product}
          data={[
            ...(products.length > 1 ? [{ value: '', label: texts.productPick }] : []),
            ...products.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...form.getInputProps('product')}
          onChange={(event) => form.setValues({ product: event.currentTarget.value, plan: '' })}
        />
        <NativeSelect
          label={texts.plan}
          description={texts.planHint}
          data={[
            { value: '', label: texts.planDefault },
            ...plans.map((plan) => ({ value: plan.id, label: planWords(plan) })),
          ]}
          {...form.getInputProps('plan')}
        />
        <TextInput
          label={texts.expires}
          description={texts.expiresHint(localZone())}
          type="datetime-local"
          {...form.getInputProps('expires')}
        />
        <TextInput
          label={texts.key}
          description={texts.keyHint}
          autoComplete="off"
          spellCheck={false}
          {...form.getInputProps('key')}
        />
        <Checkbox
          label={texts.sendEmail}
          description={texts.sendEmailHint}
          {...form.getInputProps('sendEmail', { type: 'checkbox' })}
        />
        <FormError error={grant.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {uiTexts.cancel}
          </Button>
          <Button type="submit" loading={grant.isPending}>
            {texts.confirm}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
