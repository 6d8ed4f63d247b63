import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type Session, type SessionCompany, sessionQuery } from '../api/session.ts';
import type { Permission } from '../generated/tables.ts';

const lastCompanyKey = 'latchkey-company';

/** Who is signed in. Only below the routes that ask for a session. */
export function useSession(): Session {
  return useSuspenseQuery(sessionQuery).data;
}

/** The company in the address; undefined on pages without one. */
export function useMaybeCompany(): SessionCompany | undefined {
  const { companyId } = useParams({ strict: false });
  return useSession().companies.find(({ id }) => id === companyId);
}

/** The company whose pages the navigation leads to: of the address, else the one used last. */
export function useShownCompany(): SessionCompany | undefined {
  const inAddress = useMaybeCompany();
  const session = useSession();
  return inAddress ?? pickCompany(session);
}

/** The company in the address. Only below `/$companyId`. */
export function useCompany(): SessionCompany {
  const company = useMaybeCompany();
  if (!company) throw new Error('there is no company in this address');
  return company;
}

/**
 * What the role in this company allows: `const can = useCan(); can('create_product')`.
 * What it does not allow is not shown.
 */
export function useCan(): (permission: Permission) => boolean {
  const permissions = useShownCompany()?.permissions ?? [];
  return (permission) => permissions.includes(permission);
}

/** Remembers the company for the next visit of `/`. */
export function rememberCompany(companyId: string): void {
  try {
    localStorage.setItem(lastCompanyKey, companyId);
  } catch {
    // A browser that keeps nothing starts with the first company.
  }
}

/** The company to show first: the last one used, if the person still belongs to it. */
export function pickCompany({ companies }: Session): SessionCompany | undefined {
  return companies.find(({ id }) => id === readLastCompany()) ?? companies[0];
}

function readLastCompany(): string | null {
  try {
    return localStorage.getItem(lastCompanyKey);
  } catch {
    return null;
  }
}
