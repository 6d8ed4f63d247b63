import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { readLinkToken } from './link-token.ts';

/**
 * The token of the link that led to this page, taken out of the address: it stays out of the history,
 * and out of what somebody copies or photographs. Undefined where there is none.
 */
export function useLinkToken(): string | undefined {
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = useNavigate();
  const inAddress = readLinkToken(hash);
  const [token, setToken] = useState(inAddress);
  useEffect(() => {
    if (inAddress === undefined) return;
    setToken(inAddress);
    void navigate({ to: '.', hash: '', replace: true });
  }, [inAddress, navigate]);
  return token;
}
