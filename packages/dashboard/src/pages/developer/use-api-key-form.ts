import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { createApiKey, type NewApiKey } from '../../api/api-key.ts';
import type { Product } from '../../api/product.ts';
import { useCan, useCompany } from '../../state/company.ts';
import {
  type ApiKeyValues,
  findProblems,
  type Kind,
  suggestName,
  toInput,
} from './api-key-values.ts';
import { allScopes } from './scopes.ts';

interface Start {
  readonly kind: Kind;
  readonly products: readonly Product[];
  readonly onCreated: (created: NewApiKey) => void;
}

/** The form for a new API key: what it holds, what is missing, and how it is sent. */
export function useApiKeyForm({ kind, products, onCreated }: Start) {
  const { id: companyId } = useCompany();
  const can = useCan();
  const queryClient = useQueryClient();
  const allowed = allScopes.filter(can);
  const [values, setValues] = useState<ApiKeyValues>({
    kind,
    name: null,
    product: products.length === 1 ? (products[0]?.id ?? '') : '',
    products: [],
    scopes: [],
    expiry: 'never',
    day: '',
  });
  const [submitted, setSubmitted] = useState(false);
  const name = values.name ?? suggestName(values, products);
  const problems = findProblems(values, name, Date.now() / 1000);
  const create = useMutation({
    // The secret is kept by nobody but who is shown it.
    gcTime: 0,
    mutationFn: () => {
      const now = Date.now() / 1000;
      return createApiKey(companyId, toInput(values, { name, allowed, now }));
    },
    onSuccess(created) {
      void queryClient.invalidateQueries({ queryKey: [companyId, 'api-keys'] });
      void queryClient.invalidateQueries({ queryKey: [companyId, 'checklist'] });
      onCreated(created);
    },
  });
  return {
    values,
    name,
    allowed,
    /** Said once somebody has tried to send the form. */
    problems: submitted ? problems : {},
    set: (changes: Partial<ApiKeyValues>) => setValues((old) => ({ ...old, ...changes })),
    error: create.error,
    pending: create.isPending,
    /** Sends it; with something missing gives the name of the first such field instead. */
    submit(): keyof ApiKeyValues | undefined {
      setSubmitted(true);
      const [missing] = Object.keys(problems) as (keyof ApiKeyValues)[];
      if (missing === undefined) create.mutate();
      return missing;
    },
  };
}

export type ApiKeyForm = ReturnType<typeof useApiKeyForm>;
