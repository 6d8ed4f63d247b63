import { expect, it } from 'vitest';
import { nameMachine, systemOfUserAgent } from './machine-name.rules.ts';

it.each([
  [{ HWID: '1', os: 'win32' }, 'Windows PC'],
  [{ OS: 'Windows 11' }, 'Windows PC'],
  [{ Platform: 'darwin' }, 'Mac'],
  [{ system: 'macOS 15.1' }, 'Mac'],
  [{ os_name: 'Mac OS X' }, 'Mac'],
  [{ 'Operating System': 'Ubuntu 24.04' }, 'Linux computer'],
  [{ platform: 'linux' }, 'Linux computer'],
  [{ os: 'linux', hostname: 'studio' }, 'studio'],
  [{ Computer_Name: ' KIMS-PC ' }, 'KIMS-PC'],
  [{ 'machine-name': 'Büro' }, 'Büro'],
  [{ HWID: 'anything' }, 'Computer'],
  [{}, 'Computer'],
  [{ os: 'win32', platform: 'unheard of' }, 'Windows PC'],
  [{ os: 'unheard of', platform: 'linux' }, 'Linux computer'],
  [{ os: 7, hostname: ['a'], system: { os: 'linux' } }, 'Computer'],
  [{ hostname: '  ' }, 'Computer'],
  // A hardware id is no name, whatever its member is called.
  [{ computer: '4C4C4544-0042-3510-8052-B4C04F4E4D31', os: 'darwin' }, 'Mac'],
  [{ constructor: 'win32', toString: 'linux' }, 'Computer'],
])('%j is called %s', (values, name) => {
  expect(nameMachine(values, undefined)).toBe(name);
});

it('what the binding noted names a machine only where nothing that was sent does', () => {
  expect(nameMachine({ HWID: '1' }, 'windows')).toBe('Windows PC');
  expect(nameMachine({ HWID: '1', os: 'linux' }, 'windows')).toBe('Linux computer');
});

it('a name is short, and what cannot be seen in it is written out', () => {
  expect(nameMachine({ host: 'x'.repeat(500) }, undefined)).toBe(`${'x'.repeat(60)}…`);
  expect(nameMachine({ host: 'a\u202eb' }, undefined)).toBe('a\\u{202e}b');
});

it.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36', 'windows'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605', 'macos'],
  ['MyApp/3 CFNetwork/1490 Darwin/23.2.0', 'macos'],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36', 'linux'],
  ['my-app/1.0 (Windows)', 'windows'],
  ['Mozilla/5.0 (Linux; Android 14; Pixel 8)', undefined],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X)', undefined],
  ['node', undefined],
  ['curl/8.5.0', undefined],
  ['python-requests/2.31.0', undefined],
  ['', undefined],
  [undefined, undefined],
  [`${'x'.repeat(5000)} Windows`, undefined],
])('%s tells %s', (header, system) => {
  expect(systemOfUserAgent(header)).toBe(system);
});
