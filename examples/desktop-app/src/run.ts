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
export const noMachineId = 11;

interface Start {
  /** This machine's id; an argument, so that a test can be a second machine. */
  readonly machineId: string;
  /** Asks for a key although one is kept: the buyer has bought another. */
  readonly askAnew?: boolean;
}

/** Starts the program if this machine has a license; gives the exit code. */
export async function run({ machineId, askAnew = false }: Start): Promise<number> {
  const latchkey = createLatchkey({
    baseUrl: process.env.LATCHKEY_URL ?? 'http://localhost:4000',
    apiKey: process.env.LATCHKEY_API_KEY ?? 'lk_your_client_safe_key',
  });
  const check = (key: string) => latchkey.validateLicense(key, { HWID: machineId });

  const stored = askAnew ? undefined : readStoredKey();
  let code = noKeyGiven;
  if (stored !== undefined) {
    const result = await check(stored);
    code = open(result);
    if (!isWrongKey(result)) return code;
  }
  for await (const key of askForKeys()) {
    const result = await check(key);
    code = open(result);
    if (isWrongKey(result)) continue;
    // Refused, it is still the buyer's own key: kept, so that it need not be typed again.
    const isOwn = ['valid', 'other_machine', 'lapsed'].includes(result.reason);
    if (isOwn && !storeKey(key)) console.log('The key could not be saved for the next start.');
    return code;
  }
  return code;
}

/** Another text may be the right one. */
function isWrongKey({ reason }: LicenseResult): boolean {
  return reason === 'typo' || reason === 'not_found';
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
