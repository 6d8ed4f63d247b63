const name = 'latchkey-invitation';

/** Keeps the token of an invitation in this tab, while its reader signs in. */
export function keepToken(token: string): void {
  try {
    sessionStorage.setItem(name, token);
  } catch {
    // Without it the link in the mail is opened once more.
  }
}

export function readKeptToken(): string | undefined {
  try {
    return sessionStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

export function forgetToken(): void {
  try {
    sessionStorage.removeItem(name);
  } catch {
    // There is none either.
  }
}
