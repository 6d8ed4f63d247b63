import { expect, it } from 'vitest';
import { chooseDownload, readPlatform } from './visitor-platform.ts';

it.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36', 'windows'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15', 'macos'],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36', 'linux'],
  ['Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36', null],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X)', null],
  ['', null],
])('%s runs on %s', (userAgent, platform) => {
  expect(readPlatform(userAgent)).toBe(platform);
});

it("the visitor's own platform comes first, then what runs anywhere", () => {
  const all = ['windows', 'macos', 'any'] as const;
  expect(chooseDownload(all, 'macos')).toEqual({ first: 'macos', others: ['windows', 'any'] });
  expect(chooseDownload(all, 'linux')).toEqual({ first: 'any', others: ['windows', 'macos'] });
  expect(chooseDownload(['windows'], null)).toEqual({ first: null, others: ['windows'] });
});
