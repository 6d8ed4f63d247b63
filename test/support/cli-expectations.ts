import { expect } from 'vitest';
import { type CliResult, type Environment, runCli } from './latchkey.ts';

/** How ids and secrets look, to match them inside a document. */
export const looks = {
  id: (prefix: string) => expect.stringMatching(new RegExp(`^${prefix}_[0-9A-Za-z]{14}$`)),
  secret: expect.stringMatching(/^lk_[0-9A-Za-z]{46}$/),
  licenseKey: expect.stringMatching(/^[A-Z0-9]{1,12}-[0-9A-Z]{7}-[0-9A-Z]{8}-[0-9A-Z]{8}$/),
} as const;

/** The one JSON document of a command, which must do its work without a word on stderr. */
export async function expectDocument(
  args: readonly string[],
  { env, input = '' }: { env: Environment; input?: string },
): Promise<unknown> {
  const result = await runCli([...args, '--json'], { env, input });
  expect([result.code, result.stderr], args.join(' ')).toEqual([0, '']);
  expect(result.json, result.stdout).toBeDefined();
  return result.json;
}

/** A refusal: exit 1, nothing on stdout, one line of plain words on stderr. */
export function expectRefusal(result: CliResult, words: RegExp): void {
  expect([result.code, result.stdout], result.stderr).toEqual([1, '']);
  expect(result.stderr).toMatch(/^[^\n]+[.)]\n$/);
  expect(result.stderr).not.toMatch(/\bat \S+:\d+|Error:|node:|\.ts\b/);
  expect(result.stderr).toMatch(words);
}
