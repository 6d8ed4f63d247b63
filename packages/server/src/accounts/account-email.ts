/** An e-mail address as accounts are known by it. */
export function normaliseEmail(text: string): string {
  return text.trim().toLowerCase();
}

/**
 * Whether an account can be made with this address: better-auth takes no other, and who was
 * invited would find that out only at the end.
 */
export function isAccountEmail(email: string): boolean {
  return (
    email.length <= 254 &&
    /^(?!\.)(?!.*\.\.)[\w'+\-.]*[\w+-]@(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,}$/i.test(email)
  );
}
