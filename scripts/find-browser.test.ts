import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { temporaryFolder } from '../test/support/temporary-folder.ts';
import { findBrowser } from './find-browser.ts';

const folder = temporaryFolder('browser');
afterAll(() => folder.remove());

it('a named browser comes before one on the PATH', () => {
  const path = join(folder.path, 'chromium');
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  expect(findBrowser({ PATH: folder.path })).toBe(path);
  expect(findBrowser({ PATH: folder.path, CHROMIUM_PATH: '/opt/chrome' })).toBe('/opt/chrome');
});

it('what cannot be run is passed over', () => {
  const other = temporaryFolder('no-browser');
  writeFileSync(join(other.path, 'chromium'), '');
  expect(findBrowser({ PATH: other.path })).not.toBe(join(other.path, 'chromium'));
  other.remove();
});
