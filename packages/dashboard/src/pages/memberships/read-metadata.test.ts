import { expect, it } from 'vitest';
import { memberName, readMetadata } from './read-metadata.ts';

it('one value goes under the name that the key is bound by, else under HWID', () => {
  expect(memberName({})).toBe('HWID');
  expect(memberName({ machine: 'a', os: 'b' })).toBe('machine');
  expect(memberName({ app: '1.0', HWID: 'a' })).toBe('HWID');
  expect(readMetadata('quick', ' a ', 'machine')).toEqual({ metadata: { machine: ' a ' } });
});

it('JSON is taken as it is typed, whatever the server will say to it', () => {
  expect(readMetadata('json', '[1]', 'HWID')).toEqual({ metadata: [1] });
  expect(readMetadata('json', '{"a":', 'HWID')).toHaveProperty('problem');
  expect(readMetadata('quick', '', 'HWID')).toHaveProperty('problem');
});
