import { expect, it } from 'vitest';
import { isHubPath } from './hub-session.ts';

it.each(['/hub', '/hub/account', '/hub/purchases/mem_1?x=1#y'])('%s is of the hub', (path) => {
  expect(isHubPath(path)).toBe(true);
});

it.each(['/', '/hubs', '/biz_1', '/hub/../biz_1', '//evil.example/hub', 'hub', ''])(
  '%j is not',
  (path) => {
    expect(isHubPath(path)).toBe(false);
  },
);
