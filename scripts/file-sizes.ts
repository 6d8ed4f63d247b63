import { globSync, readFileSync } from 'node:fs';

export const limits = { median: 80, ninth: 200, most: 300, mostTest: 500 };

/**
 * Holds the source files below `root` to the size rule: the median file under 80 lines, nine in ten
 * under 200, none over 300; tests up to 500.
 */
export function measureFiles(root: string): { ok: boolean; output: string } {
  const files = globSync(`${root}/**/src/**/*.{ts,tsx}`, {
    exclude: (name) => name === 'node_modules',
  })
    .filter((path) => !path.includes('node_modules') && !path.includes('/generated/'))
    .map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }));
  const isTest = (path: string) => /\.test\.tsx?$/.test(path);
  const sources = files.filter((file) => !isTest(file.path)).sort((a, b) => a.lines - b.lines);
  const at = (share: number) => sources[Math.floor((sources.length - 1) * share)]?.lines ?? 0;
  const problems = files
    .filter(({ path, lines }) => lines > (isTest(path) ? limits.mostTest : limits.most))
    .map(({ path, lines }) => `${path} has ${lines} lines`);
  if (at(0.5) >= limits.median) problems.push(`the median file has ${at(0.5)} lines`);
  if (at(0.9) >= limits.ninth) problems.push(`one file in ten has ${at(0.9)} lines or more`);
  const figures = `${sources.length} files, median ${at(0.5)}, p90 ${at(0.9)}, longest ${at(1)} lines`;
  return { ok: problems.length === 0, output: [figures, ...problems].join('\n') };
}
