import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { temporaryFolder } from '../test/support/temporary-folder.ts';
import { finishBuild, isFresh, replaceBuild, stampOf } from './dashboard-files.ts';

const folder = temporaryFolder('build');
afterAll(() => folder.remove());

function makeFolder(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(folder.path, name);
  mkdirSync(join(path, 'assets'), { recursive: true });
  mkdirSync(join(path, 'src'), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

it('a build is fresh until a source, a setting or a locked dependency changes', () => {
  const sources = makeFolder('sources', { 'src/main.tsx': '1', 'vite.config.ts': '1', lock: '1' });
  const lock = join(sources, 'lock');
  const dist = makeFolder('dist', { 'index.html': '' });
  const stamp = stampOf(sources, lock);
  expect(isFresh(dist, stamp)).toBe(false);
  finishBuild(dist, stamp);
  expect(isFresh(dist, stampOf(sources, lock))).toBe(true);
  for (const file of ['src/main.tsx', 'vite.config.ts', 'lock', 'src/new.css']) {
    const before = stampOf(sources, lock);
    writeFileSync(join(sources, file), '2');
    expect(stampOf(sources, lock), file).not.toBe(before);
  }
});

it('what is served is there compressed, beside itself', () => {
  const script = 'const word = 1;\n'.repeat(200);
  const dist = makeFolder('compressed', { 'assets/a.js': script, 'assets/small.js': '1' });
  finishBuild(dist, 'stamp');
  expect(gunzipSync(readFileSync(join(dist, 'assets/a.js.gz'))).toString()).toBe(script);
  expect(readdirSync(join(dist, 'assets')).sort()).toEqual([
    'a.js',
    'a.js.br',
    'a.js.gz',
    'small.js',
  ]);
});

it('a build takes the place of the one before, whole, and leaves nothing else', () => {
  const dist = makeFolder('place', { 'index.html': 'old', 'assets/old.js': '' });
  const built = makeFolder('place-built', { 'index.html': 'new', 'assets/new.js': '' });
  replaceBuild(built, dist);
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('new');
  expect(readdirSync(join(dist, 'assets'))).toEqual(['new.js']);
  expect(existsSync(built)).toBe(false);
  expect(existsSync(`${built}-old`)).toBe(false);
});

it('a build takes a place where there was none', () => {
  const dist = join(folder.path, 'first');
  replaceBuild(makeFolder('first-built', { 'index.html': 'new' }), dist);
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('new');
});
