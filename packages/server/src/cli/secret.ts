import { join } from 'node:path';
import type { Config } from '../config.ts';
import { readOrCreateSecret } from '../secret-file.ts';

/** What signs sessions: the setting, or the secret kept in the data folder, made on first use. */
export function secretOf(config: Config): string {
  return config.secret ?? readOrCreateSecret(join(config.dataDir, 'secret'));
}
