import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const stampName = '.stamp';
const smallestBytes = 1024;

/** A hash of everything that a build is made of: the dashboard's folder and the locked dependencies. */
export function stampOf(dashboardDir: string, lockFile: string): string {
  const hash = createHash('sha256').update(process.version);
  const inputs = ['src/**/*', 'public/**/*', '*.html', '*.json', '*.ts'];
  const files = globSync(inputs, { cwd: dashboardDir }).sort();
  for (const file of files) {
    const path = join(dashboardDir, file);
    if (statSync(path).isFile()) hash.update(`\n${file}\n`).update(readFileSync(path));
  }
  if (existsSync(lockFile)) hash.update(readFileSync(lockFile));
  return hash.digest('hex');
}

/** Whether the folder holds a whole build of these inputs. */
export function isFresh(distDir: string, stamp: string): boolean {
  const file = join(distDir, stampName);
  return existsSync(file) && readFileSync(file, 'utf8') === stamp;
}

/** Compresses what is served, so that the server need not, and marks the build as whole. */
export function finishBuild(distDir: string, stamp: string): void {
  for (const name of globSync('assets/*.{js,css}', { cwd: distDir })) {
    const path = join(distDir, name);
    const bytes = readFileSync(path);
    if (bytes.length < smallestBytes) continue;
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  }
  writeFileSync(join(distDir, stampName), stamp);
}

/**
 * Puts a finished build in the place of the one before. Of several at once one stays, whole; a folder
 * cannot be renamed onto one that holds something, so the older is moved away first.
 */
export function replaceBuild(builtDir: string, distDir: string): void {
  const away = `${builtDir}-old`;
  for (let attempt = 0; ; attempt += 1) {
    try {
      renameSync(builtDir, distDir);
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if ((code !== 'ENOTEMPTY' && code !== 'EEXIST') || attempt === 20) throw error;
    }
    try {
      renameSync(distDir, away);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    rmSync(away, { recursive: true, force: true });
  }
}
