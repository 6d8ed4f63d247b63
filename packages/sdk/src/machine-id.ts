import { type ExecSyncOptions, exec, execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { promisify } from 'node:util';
import { platformReader } from './machine-id.platforms.ts';

export interface MachineIdOptions {
  /** The id as the system has it, instead of its SHA-256. */
  readonly original?: boolean;
}

/** No console window flashes up over a desktop app, and its own terminal stays clean. */
const quietly: ExecSyncOptions = { stdio: ['ignore', 'pipe', 'ignore'], windowsHide: true };

/**
 * This machine's id, equal to what node-machine-id's `machineIdSync()` gives: the SHA-256 (hex) of
 * the operating system's own id.
 * @throws Error when this system has no id or does not tell it.
 */
export function machineId({ original = false }: MachineIdOptions = {}): string {
  const { command, parse } = requireReader();
  const id = parse(execSync(command, quietly).toString());
  return original ? requireId(id) : sha256(requireId(id));
}

/** The same without blocking. */
export async function machineIdAsync({ original = false }: MachineIdOptions = {}): Promise<string> {
  const { command, parse } = requireReader();
  const { stdout } = await promisify(exec)(command, { windowsHide: true });
  const id = parse(stdout);
  return original ? requireId(id) : sha256(requireId(id));
}

/** Why an id does not tell this machine from others. */
export type MachineIdProblem = 'empty' | 'all_zeros' | 'host_name' | 'well_known';

export interface MachineIdDescription {
  /** The hashed id; undefined when there is none. */
  readonly id: string | undefined;
  /** True when others may have the same id: bind to something else, or ask the buyer. */
  readonly shared: boolean;
  readonly problem: MachineIdProblem | undefined;
}

/**
 * This machine's id, or the one given (original or hashed), with a flag for ids that are known to be
 * shared by many machines.
 */
export function describeMachineId(id?: string): MachineIdDescription {
  const given = (id ?? readOrEmpty()).trim().toLowerCase();
  const problem = findProblem(given);
  const hashed = /^[0-9a-f]{64}$/.test(given) ? given : sha256(given);
  return {
    id: problem === 'empty' ? undefined : hashed,
    shared: problem !== undefined,
    problem,
  };
}

/** Ids that mainboards and cloned images ship with in numbers. */
const wellKnown = [
  '03000200-0400-0500-0006-000700080009',
  '00020003-0004-0005-0006-000700080009',
  '12345678-1234-5678-90ab-cddeefaabbcc',
  '12345678-1234-1234-1234-123456789012',
  'fefefefe-fefe-fefe-fefe-fefefefefefe',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '11111111-1111-1111-1111-111111111111',
  '01234567-8910-1112-1314-151617181920',
  'uninitialized',
];
const zeros = ['00000000-0000-0000-0000-000000000000', '0'.repeat(32)];
const withAndWithoutDashes = (id: string) => [id, id.replaceAll('-', '')];
const wellKnownIds = new Set(wellKnown.flatMap(withAndWithoutDashes));
const wellKnownHashes = new Set([...wellKnownIds].map(sha256));
const zeroHashes = new Set(zeros.map(sha256));

function findProblem(id: string): MachineIdProblem | undefined {
  if (id === '' || id === sha256('')) return 'empty';
  if (/^[0-]+$/.test(id) || zeroHashes.has(id)) return 'all_zeros';
  if (wellKnownIds.has(id) || wellKnownHashes.has(id)) return 'well_known';
  const host = hostname().trim().toLowerCase();
  if (host !== '' && (id === host || id === sha256(host))) return 'host_name';
  return undefined;
}

function readOrEmpty(): string {
  try {
    return machineId({ original: true });
  } catch {
    return '';
  }
}

function requireReader() {
  const mixed = process.arch === 'ia32' && 'PROCESSOR_ARCHITEW6432' in process.env;
  const reader = platformReader(process.platform, mixed);
  if (!reader) throw new Error(`There is no machine id on ${process.platform}.`);
  return reader;
}

function requireId(id: string): string {
  if (id === '') throw new Error('This machine has no id that can be read.');
  return id;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
