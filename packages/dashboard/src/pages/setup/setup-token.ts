/** The token of a set-up address (`…/setup#token=…`), or of its end; undefined where there is none. */
export function readSetupToken(text: string): string | undefined {
  const [, token] = /#token=([\w-]+)\s*$/.exec(text) ?? [];
  return token;
}
