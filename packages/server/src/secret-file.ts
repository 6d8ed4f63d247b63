import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { OperatorError } from './lib/operator-error.ts';

/**
 * The secret kept in a file, made on first use: 32 random bytes in base64url, readable by the
 * owner only. Of two processes that start at once, one writes and both read the same.
 * @throws OperatorError when the file was cut short.
 */
export function readOrCreateSecret(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    chmodSync(path, 0o600);
  }
  const secret = readFileSync(path, 'utf8').trim();
  if (secret.length < 32) {
    throw new OperatorError(`The secret in ${path} is too short. Restore it from a backup.`);
  }
  return secret;
}
