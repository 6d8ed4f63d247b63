import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly src?: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

/** The most script that one visit may load before its page is shown, gzip, in bytes. */
export const mostScriptBytes = 250_000;

/** What stands around a page: for sellers and buyers who are signed in, and around other pages nothing. */
const frames: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\/pages\/(sign-in|setup)\//, []],
  [/\/pages\/hub\//, ['src/shell/hub-shell.tsx']],
  [/./, ['src/shell/shell.tsx']],
];
const framesOf = (page: string) => frames.find(([pattern]) => pattern.test(page))?.[1] ?? [];

export interface PageSize {
  /** The source of the page, or `entry` for what every page loads. */
  readonly page: string;
  /** Script with what it imports before it runs, gzip, in bytes. */
  readonly bytes: number;
}

/**
 * What a first visit of each page loads: the entry, the frame around pages of somebody who is signed
 * in, and the page, each with its static imports. Largest first.
 */
export function measurePages(distDir: string): PageSize[] {
  const manifest = JSON.parse(
    readFileSync(join(distDir, '.vite/manifest.json'), 'utf8'),
  ) as Readonly<Record<string, Chunk>>;
  const entry = Object.keys(manifest).find((name) => manifest[name]?.isEntry);
  if (entry === undefined) throw new Error(`${distDir} holds no entry`);
  const pages = (manifest[entry]?.dynamicImports ?? []).filter((name) => name.includes('/pages/'));
  const sizes = new Map<string, number>();
  const sizeOf = (file: string) => {
    const known = sizes.get(file) ?? gzipSync(readFileSync(join(distDir, file))).length;
    sizes.set(file, known);
    return known;
  };
  const measure = (names: readonly string[]) =>
    [...filesOf(manifest, names)].reduce((sum, file) => sum + sizeOf(file), 0);
  return [
    { page: 'entry', bytes: measure([entry]) },
    ...pages.map((page) => ({ page, bytes: measure([entry, ...framesOf(page), page]) })),
  ].sort((a, b) => b.bytes - a.bytes);
}

/** The scripts of some chunks and of all that they import before they run. */
function filesOf(
  manifest: Readonly<Record<string, Chunk>>,
  names: readonly string[],
): ReadonlySet<string> {
  const files = new Set<string>();
  const queue = [...names];
  for (const name of queue) {
    const chunk = manifest[name];
    if (!chunk || files.has(chunk.file)) continue;
    files.add(chunk.file);
    queue.push(...(chunk.imports ?? []));
  }
  return files;
}
