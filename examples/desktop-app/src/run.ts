import { createInterface } from 'node:readline/promises';
import { createLatchkey, type LicenseReason, type LicenseResult } from '@latchkey/sdk';
import { readStoredKey, storeKey } from './key-store.ts';

/** What the program ends with, for scripts and tests. */
export const exitCodes: Readonly<Record<LicenseReason, number>> = {
  valid: 0,
  other_machine: 3,
  not_found: 4,
  typo: 5,
  lapsed: 6,
  unreachable: 7,
  rate_limited: 8,
  bad_api_key: 9,
  invalid_request: 10,
};
const noKeyGiven = 2;

/**
 * Starts the program if this machine has a license. Takes the machine's id as an argument so that
 * a test can be a second machine; the program itself always gives the real one.
 */
export async function run({ machineId }: { machineId: string }): Promise<number> {
  const latchkey = createLatchkey({
    baseUrl: process.env.LATCHKEY_URL ?? 'http://localhost:4000',
    apiKey: process.env.LATCHKEY_API_KEY ?? 'lk_your_client_safe_key',
  });
  const check = (key: string) => latchkey.validateLicense(key, { HWID: machineId });

  const stored = readStoredKey();
  if (stored !== undefined) return open(await check(stored));

  let code = noKeyGiven;
  for await (const key of askForKeys()) {
    const result = await check(key);
    code = open(result);
    if (result.reason === 'typo' || result.reason === 'not_found') continue;
    // The key is somebody's own: kept, so that it need not be typed again after a reset.
    if (result.ok || result.reason === 'other_machine' || result.reason === 'lapsed') storeKey(key);
    return code;
  }
  return code;
}

/** Says how it stands and, with a license, is the program. */
function open(result: LicenseResult): number {
  console.log(result.message);
  if (result.ok) console.log('Welcome to Star Miner.');
  return exitCodes[result.reason];
}

async function* askForKeys(): AsyncGenerator<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    process.stdout.write('Enter your license key: ');
    for await (const line of terminal) {
      if (line.trim() !== '') yield line.trim();
      process.stdout.write('Enter your license key: ');
    }
  } finally {
    terminal.close();
  }
}
