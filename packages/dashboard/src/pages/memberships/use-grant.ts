import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import {
  grantMembership,
  type Membership,
  membershipListsKey,
  membershipQuery,
  type NewMembership,
} from '../../api/membership.ts';
import type { Product } from '../../api/product.ts';
import { grantTexts as texts } from '../../texts/index.ts';
import { fromLocalField } from '../../ui/local-time.ts';

interface GrantValues {
  readonly email: string;
  readonly product: string;
  readonly plan: string;
  readonly expires: string;
  readonly key: string;
  readonly sendEmail: boolean;
}

/** What the form begins with: an e-mail, the id of a product. */
export type GrantStart = Partial<Pick<GrantValues, 'email' | 'product'>>;

/** The form of a grant and what sends it. */
export function useGrant(
  companyId: string,
  products: readonly Product[],
  initial: GrantStart,
  onGranted: (membership: Membership) => void,
) {
  const client = useQueryClient();
  const onceKeyOf = useOnceKey();
  const form = useForm<GrantValues>({
    initialValues: {
      email: initial.email ?? '',
      product: firstProduct(products, initial.product),
      plan: '',
      expires: '',
      key: '',
      sendEmail: true,
    },
    validate: {
      email: (email) => (email.trim() === '' ? texts.emailMissing : null),
      product: (product) => (product === '' ? texts.productMissing : null),
    },
  });
  const grant = useMutation({
    mutationFn: (values: GrantValues) => {
      const body = toBody(values);
      return grantMembership(companyId, body, onceKeyOf(body));
    },
    onSuccess: (membership) => {
      client.setQueryData(membershipQuery(companyId, membership.id).queryKey, membership);
      void client.invalidateQueries({ queryKey: membershipListsKey(companyId) });
      onGranted(membership);
    },
  });
  return { form, grant };
}

/** The one that was asked for, else the only one; one that is archived is not on offer. */
function firstProduct(products: readonly Product[], asked: string | undefined): string {
  const [only, ...others] = products;
  const fitting = products.find(({ id }) => id === asked);
  return (fitting ?? (others.length === 0 ? only : undefined))?.id ?? '';
}

function toBody({ email, product, plan, expires, key, sendEmail }: GrantValues): NewMembership {
  return {
    email: email.trim(),
    product_id: product,
    plan_id: plan === '' ? null : plan,
    expires_at: fromLocalField(expires),
    license_key: key.trim() === '' ? null : key,
    send_email: sendEmail,
  };
}

/** One key for the same values: sent again after a broken connection, they grant only once. */
function useOnceKey() {
  const last = useRef<{ sent: string; key: string }>(undefined);
  return (body: NewMembership): string => {
    const sent = JSON.stringify(body);
    if (last.current?.sent !== sent) last.current = { sent, key: randomText() };
    return last.current.key;
  };
}

function randomText(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
