import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { platformReader } from './machine-id.platforms.ts';

const require = createRequire(import.meta.url);
const packageSource = readFileSync(require.resolve('node-machine-id'), 'utf8');

interface Recording {
  readonly platform: string;
  readonly output: string;
  readonly arch?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * What node-machine-id itself, as published, makes of a recorded output: its own file, run with the
 * platform and the command's output handed to it. Gives the command that it ran, too.
 */
function askOriginal({ platform, output, arch = 'x64', env = {} }: Recording) {
  const commands: string[] = [];
  const childProcess = {
    execSync: (command: string) => {
      commands.push(command);
      return Buffer.from(output);
    },
  };
  const module = { exports: {} as { machineIdSync(original?: boolean): string } };
  const load = new Function('module', 'exports', 'require', 'process', packageSource);
  load(
    module,
    module.exports,
    (name: string) => (name === 'child_process' ? childProcess : require(name)),
    { platform, arch, env },
  );
  const id = module.exports.machineIdSync(true);
  return { id, hashed: module.exports.machineIdSync(), command: commands[0] };
}

const recordings: readonly (Recording & { name: string; id: string })[] = [
  {
    name: 'Windows 11',
    platform: 'win32',
    output:
      '\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Cryptography\r\n    MachineGuid    REG_SZ    4C4C4544-0052-3510-8034-B4C04F564433\r\n\r\n',
    id: '4c4c4544-0052-3510-8034-b4c04f564433',
  },
  {
    name: 'a 32-bit program on 64-bit Windows',
    platform: 'win32',
    arch: 'ia32',
    env: { PROCESSOR_ARCHITEW6432: 'AMD64' },
    output:
      '\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Cryptography\r\n    MachineGuid    REG_SZ    0b7e1f6a-9f6c-4f0f-9d4b-9b0e3ef5a001\r\n\r\n',
    id: '0b7e1f6a-9f6c-4f0f-9d4b-9b0e3ef5a001',
  },
  {
    name: 'macOS',
    platform: 'darwin',
    output: `+-o MacBookPro18,3  <class IOPlatformExpertDevice, id 0x10000022d, registered, matched, active, busy 0 (24621 ms), retain 41>
    {
      "IOPolledInterface" = "AppleARMWatchdogTimerHibernateHandler is not serializable"
      "clock-frequency" = <00366e01>
      "manufacturer" = <"Apple Inc.">
      "IOPlatformSerialNumber" = "C02G8416MD6R"
      "IOPlatformUUID" = "8F5C3E7A-1B2D-5C4E-9F60-7A8B9C0D1E2F"
      "model" = <"MacBookPro18,3">
    }

`,
    id: '8f5c3e7a-1b2d-5c4e-9f60-7a8b9c0d1e2f',
  },
  {
    name: 'Linux',
    platform: 'linux',
    output: '3D1219C7C4C5404AAA1F6D2A48ADFDA4\n',
    id: '3d1219c7c4c5404aaa1f6d2a48adfda4',
  },
  {
    name: 'FreeBSD, kenv',
    platform: 'freebsd',
    output: '564D5C2E-87F1-3B9C-51D6-0A7E9D2C4B18\n',
    id: '564d5c2e-87f1-3b9c-51d6-0a7e9d2c4b18',
  },
  {
    name: 'FreeBSD, sysctl',
    platform: 'freebsd',
    output: 'c4a1b2d3-0e5f-11ee-9b1a-0800270c3f21\n',
    id: 'c4a1b2d3-0e5f-11ee-9b1a-0800270c3f21',
  },
];

function readerFor({ platform, arch = 'x64', env = {} }: Recording) {
  const reader = platformReader(platform, arch === 'ia32' && 'PROCESSOR_ARCHITEW6432' in env);
  if (!reader) throw new Error(platform);
  return reader;
}

describe.each(recordings)('$name', (recording) => {
  it('is asked by the command that node-machine-id runs', () => {
    expect(readerFor(recording).command).toBe(askOriginal(recording).command);
  });

  it('has the id that node-machine-id reads from the same output', () => {
    const original = askOriginal(recording);
    const id = readerFor(recording).parse(recording.output);
    expect(id).toBe(original.id);
    expect(createHash('sha256').update(id).digest('hex')).toBe(original.hashed);
  });

  it('has the id that the recording shows', () => {
    expect(readerFor(recording).parse(recording.output)).toBe(recording.id);
  });
});

it.each(['win32', 'darwin', 'linux', 'freebsd'])(
  'an output without an id reads as none on %s',
  (platform) => {
    expect(platformReader(platform, false)?.parse('\r\n')).toBe('');
  },
);

it('a system that node-machine-id does not know has no reader', () => {
  expect(platformReader('aix', false)).toBeUndefined();
});
