import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { NewApiKey } from '../../api/api-key.ts';
import { type Kind, kinds } from './api-key-values.ts';
import type { Made } from './made-api-key.tsx';

/**
 * Where making an API key stands: the address says that the form is open and for what; the secret of
 * one that was made is in no address and no cache, only on this page.
 */
export function useMaking() {
  const search = useSearch({ from: '/signed-in/$companyId/developer' });
  const navigate = useNavigate();
  const [made, setMade] = useState<Made>();
  const leave = () => navigate({ to: '.', search: {}, replace: true });
  return {
    made,
    kind: kinds.find((kind) => kind === search.new),
    begin: (kind: Kind) => void navigate({ to: '.', search: { new: kind } }),
    cancel: () => void leave(),
    async show({ api_key, secret }: NewApiKey) {
      // First the address: once there is a secret to lose, leaving asks.
      await leave();
      setMade({ apiKey: api_key, secret });
    },
    showRotated: setMade,
    forget: () => setMade(undefined),
  };
}
