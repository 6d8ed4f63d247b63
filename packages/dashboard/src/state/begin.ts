import { useRouter } from '@tanstack/react-router';
import { forgetPerson } from './forget.ts';

/**
 * Goes on after signing in: to `next`, when that is a path of this server, else to the start. Nothing
 * that was loaded before is kept.
 */
export function useBegin(): (next?: string) => void {
  const router = useRouter();
  return (next = '/') => {
    forgetPerson();
    router.history.replace(isOwnPath(next) ? next : '/');
  };
}

/** Another host's address must not be followed from a link to our sign-in page. */
export function isOwnPath(path: string): boolean {
  const base = 'https://own.invalid';
  return path.startsWith('/') && URL.parse(path, base)?.origin === base;
}
