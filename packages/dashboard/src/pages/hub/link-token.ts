/** The token at the end of a mail's link (`#token=…`), with or without the `#`. */
export function readLinkToken(hash: string): string | undefined {
  const [, token] = /^#?token=([\w.~-]+)$/.exec(hash) ?? [];
  return token;
}
