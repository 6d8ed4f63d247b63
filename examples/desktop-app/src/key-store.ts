import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** The user's own config folder on each platform. */
function configFolder(): string {
  const { APPDATA, XDG_CONFIG_HOME } = process.env;
  if (process.platform === 'win32') return APPDATA ?? join(homedir(), 'AppData', 'Roaming');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return XDG_CONFIG_HOME || join(homedir(), '.config');
}

const path = join(configFolder(), 'star-miner', 'license-key');

export function readStoredKey(): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the key for the next start, readable by this user only. False when it cannot be kept. */
export function storeKey(key: string): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${key}\n`, { mode: 0o600 });
    // The mode above is for a new file only.
    chmodSync(path, 0o600);
    return true;
  } catch {
    return false;
  }
}
