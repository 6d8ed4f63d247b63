import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { readSetupToken } from '../setup/setup-token.ts';
import { keepToken, readKeptToken } from './kept-token.ts';

/**
 * The token of the address, or the one of the same tab before its reader signed in. It is taken out of
 * the address: it stays out of the history, and out of what somebody copies or photographs.
 */
export function useToken(): string | undefined {
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = useNavigate();
  const [token, setToken] = useState(() => readSetupToken(`#${hash}`) ?? readKeptToken());
  useEffect(() => {
    const found = readSetupToken(`#${hash}`);
    if (found === undefined) return;
    setToken(found);
    keepToken(found);
    void navigate({ to: '/invitation', hash: '', replace: true });
  }, [hash, navigate]);
  return token;
}
