import { text } from 'node:stream/consumers';
import type { Config } from '../config.ts';

/** The password from standard input, without its line's end, or from the settings. */
export async function readPassword(
  { passwordStdin }: { passwordStdin?: boolean },
  { setupPassword }: Config,
): Promise<string | undefined> {
  const password = passwordStdin
    ? (await text(process.stdin)).replace(/\r?\n$/, '')
    : setupPassword;
  return password || undefined;
}
