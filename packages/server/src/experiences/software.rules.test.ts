import { expect, it } from 'vitest';
import { findSoftwareProblem, type SoftwareProperties } from './software.rules.ts';

const link = 'https://example.com/app';
const one: SoftwareProperties = { downloadLink: link, downloads: {}, version: null };
const none: SoftwareProperties = { ...one, downloadLink: null };
const three = { windows: link, macos: link, linux: link };

it('software needs a download link: one for all, or one for each platform', () => {
  expect(findSoftwareProblem(one)).toBeUndefined();
  expect(findSoftwareProblem({ ...none, downloads: three })).toBeUndefined();
  expect(findSoftwareProblem(none)).toMatch(/needs a download link/);
  for (const gone of ['windows', 'macos', 'linux'] as const) {
    const { [gone]: _, ...downloads } = three;
    expect(findSoftwareProblem({ ...none, downloads }), gone).toMatch(/needs a download link/);
  }
});

it.each([
  '',
  'example.com/x',
  'ftp://example.com',
  'javascript:x',
  'https://a:b@example.com',
  `https://e.com/${'x'.repeat(2000)}`,
])('the link %j is refused, for all and for one platform', (bad) => {
  expect(findSoftwareProblem({ ...one, downloadLink: bad })).toMatch(/http/);
  expect(findSoftwareProblem({ ...one, downloads: { macos: bad } })).toMatch(/macos/);
});

it('a version is a text of 1 to 100 characters, or none', () => {
  for (const version of [null, '1.0', 'x'.repeat(100)]) {
    expect(findSoftwareProblem({ ...one, version })).toBeUndefined();
  }
  for (const version of ['', ' ', 'x'.repeat(101)]) {
    expect(findSoftwareProblem({ ...one, version })).toMatch(/version/);
  }
});
