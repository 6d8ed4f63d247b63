const keyOf = (companyId: string) => `latchkey-steps-${companyId}`;

/** Whether the first steps of a company were open in this browser, and not hidden since. */
export function readSeen(companyId: string): boolean {
  try {
    return localStorage.getItem(keyOf(companyId)) !== null;
  } catch {
    return false;
  }
}

export function keepSeen(companyId: string, seen: boolean): void {
  try {
    if (seen) localStorage.setItem(keyOf(companyId), 'open');
    else localStorage.removeItem(keyOf(companyId));
  } catch {
    // A browser that keeps nothing shows them for as long as the page is open.
  }
}
