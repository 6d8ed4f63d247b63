import { expect, it } from 'vitest';
import { findSoftwareProblem, type SoftwareProperties } from './software.rules.ts';

const link = 'https://example.com/app';
const one: SoftwareProperties = { downloadLink: link, downloads: {}, version: null, note: null };
const none: SoftwareProperties = { ...one, downloadLink: null };
const three = { windows: link, macos: link, linux: link };

it('software needs a download link: one for all, or one for each platform', () => {
  expect(findSoftwareProblem(one)).toBeUndefined();
  expect(findSoftwareProblem({ ...none, downloads: three })).toBeUndefined();
  const missing = {
    parameter: 'download_link',
    problem: expect.stringContaining('needs a download link'),
  };
  expect(findSoftwareProblem(none)).toEqual(missing);
  for (const gone of ['windows', 'macos', 'linux'] as const) {
    const { [gone]: _, ...downloads } = three;
    expect(findSoftwareProblem({ ...none, downloads }), gone).toEqual(missing);
  }
});

it.each([
  '',
  'example.com/x',
  'ftp://example.com',
  'javascript:x',
  'https://a:b@example.com',
  'https://example.com/a b',
  'https://example.com/\n',
  'https://example.com/\0',
  'https://example.com/\ud800',
  `https://e.com/${'x'.repeat(2000)}`,
])('the link %j is refused, for all and for one platform', (bad) => {
  for (const parameter of ['download_link', 'downloads.macos']) {
    const wrong =
      parameter === 'download_link'
        ? { ...one, downloadLink: bad }
        : { ...one, downloads: { macos: bad } };
    expect(findSoftwareProblem(wrong)).toEqual({
      parameter,
      problem: expect.stringContaining('http'),
    });
  }
});

it('a version is a text of 1 to 100 characters, or none', () => {
  for (const version of [null, '1.0', 'x'.repeat(100)]) {
    expect(findSoftwareProblem({ ...one, version })).toBeUndefined();
  }
  for (const version of ['', ' ', 'x'.repeat(101), 'a\0', '\ud800']) {
    expect(findSoftwareProblem({ ...one, version })?.parameter).toBe('version');
  }
});

it('a note is a text of several lines and at most 5000 characters, or none', () => {
  for (const note of [null, '', 'New:\n\tmore', '😀'.repeat(5000)]) {
    expect(findSoftwareProblem({ ...one, note })).toBeUndefined();
  }
  for (const note of ['x'.repeat(5001), 'a\0', '\udc00']) {
    expect(findSoftwareProblem({ ...one, note })?.parameter).toBe('note');
  }
});
