import { printable } from '../lib/printable.ts';

/** A system that a machine runs, as far as what it sends tells one. */
export type System = 'windows' | 'macos' | 'linux';

const names: Readonly<Record<System, string>> = {
  windows: 'Windows PC',
  macos: 'Mac',
  linux: 'Linux computer',
};

/** Of a machine of which nothing tells what it is. */
const unnamed = 'Computer';

/** Members that hold the name of a machine, in the order in which they are believed. */
const hostMembers = [
  'hostname',
  'computername',
  'machinename',
  'devicename',
  'pcname',
  'host',
  'computer',
];

const systemMembers = [
  'os',
  'platform',
  'system',
  'operatingsystem',
  'osname',
  'ostype',
  'osversion',
];

/** Values such as `win32`, `Windows 11`, `darwin`, `macOS 15`, `linux`, `Ubuntu 24.04`. */
const systems: readonly (readonly [RegExp, System])[] = [
  [/^win|\bwindows\b/i, 'windows'],
  [/^(darwin|mac|os ?x\b)|\b(macos|macintosh)\b/i, 'macos'],
  [/linux|^(ubuntu|debian|fedora|arch|x11)\b/i, 'linux'],
];

const longestName = 60;
/** A hardware id in a member that is called like a name. */
const isNoName = /^[0-9a-f-]{16,}$/i;

/**
 * What to call a machine for the one who owns it: a host name that the app sent with the key, else
 * the kind of machine by what it sent or by what the binding noted (`system`).
 */
export function nameMachine(
  values: Readonly<Record<string, unknown>>,
  system: System | undefined,
): string {
  return findMachineName(values) ?? (system === undefined ? unnamed : names[system]);
}

/** The same by what the app sent alone; undefined when that names nothing. */
export function findMachineName(values: Readonly<Record<string, unknown>>): string | undefined {
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== 'string' || value.trim() === '') continue;
    texts.set(name.toLowerCase().replace(/[\s_-]/g, ''), value.trim());
  }
  const find = (members: readonly string[]) => members.flatMap((name) => texts.get(name) ?? []);
  const host = find(hostMembers).find((text) => !isNoName.test(text));
  if (host !== undefined) return printable(host, longestName);
  for (const text of find(systemMembers)) {
    const system = systemOf(text);
    if (system !== undefined) return names[system];
  }
  return undefined;
}

function systemOf(text: string): System | undefined {
  return systems.find(([pattern]) => pattern.test(text))?.[1];
}

/** Longer than any that a program sends of itself; what is behind it is not looked at. */
const longestUserAgent = 300;

/**
 * The system that a User-Agent header tells: those of browsers and of programs built on them, and
 * what stands in parentheses in others. Phones call themselves Linux and Mac too: they are neither.
 */
export function systemOfUserAgent(header: string | undefined): System | undefined {
  const text = header?.slice(0, longestUserAgent) ?? '';
  if (/\b(Android|iPhone|iPad|CrOS)\b/.test(text)) return undefined;
  if (/\bWindows\b/.test(text)) return 'windows';
  if (/\b(Macintosh|macOS|Mac OS X|Darwin)\b/.test(text)) return 'macos';
  return /\b(Linux|X11)\b/.test(text) ? 'linux' : undefined;
}

export function isSystem(value: unknown): value is System {
  return typeof value === 'string' && Object.hasOwn(names, value);
}
