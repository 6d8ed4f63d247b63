import type { Transaction } from '../db/database.ts';
import { toIsoInstant, utcDay } from '../lib/clock.ts';
import { sha256 } from '../lib/hash.ts';
import { networkKey } from '../lib/network-key.ts';
import { listSessionAddresses } from './buyer-session.repository.ts';
import { type CodeAllowance, giveCodeBack, takeCodeIfLeft } from './code-count.repository.ts';

/** How many codes are mailed. */
export interface CodeLimits {
  /** False switches those by network address off; an e-mail address always has its limit. */
  readonly enabled: boolean;
  readonly codesByEmailPerDay: number;
  readonly codesByAddressPerHour: number;
  readonly codesByAddressPerDay: number;
}

type Allowance = CodeAllowance & {
  /** How long its span lasts, milliseconds. */
  readonly ms: number;
};

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * Counts a code for each e-mail address, whatever it is for, and what a network asks for. Answers 0, or the
 * seconds until the full hour or UTC day from which on there are codes again: then no code may be mailed,
 * and the ask counts for the network alone, as nobody may use up what is somebody else's by what is refused.
 */
export async function countCodes(
  tx: Transaction,
  limits: CodeLimits,
  now: number,
  address: string,
  emailNormals: readonly string[],
): Promise<number> {
  const network = networkKey(address);
  const taken: Allowance[] = [];
  const wait = ({ ms }: Allowance) => Math.ceil((ms - (now % ms)) / 1000);
  for (const allowance of limits.enabled ? allowancesFrom(network, limits, now) : []) {
    if (!(await takeCodeIfLeft(tx, allowance))) return wait(allowance);
  }
  // In one order, so that two who ask for the same addresses wait for each other in turn.
  for (const email of [...emailNormals].sort()) {
    const allowance = await allowanceTo(tx, email, network, limits, now);
    if (await takeCodeIfLeft(tx, allowance)) taken.push(allowance);
    else {
      for (const one of taken) await giveCodeBack(tx, one);
      return wait(allowance);
    }
  }
  return 0;
}

function allowancesFrom(network: string, limits: CodeLimits, now: number): Allowance[] {
  const askedBy = sha256(`code from ${network}`);
  const hour = toIsoInstant(now).slice(0, 13);
  return [
    { askedBy, span: hour, most: limits.codesByAddressPerHour, ms: hourMs },
    { askedBy, span: utcDay(now), most: limits.codesByAddressPerDay, ms: dayMs },
  ];
}

/**
 * Where somebody is signed in with the address, asks count apart: strangers, who have used up the others,
 * do not keep a buyer at home out. An address without an account takes the same statements.
 */
async function allowanceTo(
  tx: Transaction,
  email: string,
  network: string,
  limits: CodeLimits,
  now: number,
): Promise<Allowance> {
  const signedIn = await listSessionAddresses(tx, email);
  const isHome = signedIn.some((address) => networkKey(address) === network);
  return {
    askedBy: sha256(isHome ? `code home to ${email}` : `code to ${email}`),
    span: utcDay(now),
    most: limits.codesByEmailPerDay,
    ms: dayMs,
  };
}
