import { expect } from 'vitest';
import type { Answer } from './http-client.ts';

/** What a refusal must say: its status, its `type`, and its sentence, whole or by a pattern. */
export type ExpectedError = readonly [status: number, type: string, message: string | RegExp];

/**
 * Asserts an error answer of the wire contract: status, type and sentence, and a body that has the
 * contract's members and no other, the top-level `message` on 429 only.
 */
export function expectError(answer: Answer, ...[status, type, message]: ExpectedError): void {
  const said = `${answer.status} ${answer.text.slice(0, 500)}`;
  const sentence = typeof message === 'string' ? message : expect.stringMatching(message);
  expect(answer.status, said).toBe(status);
  expect(answer.headers['content-type'], said).toMatch(/^application\/json\b/);
  expect(answer.body, said).toStrictEqual({
    error: {
      status,
      code: status,
      type,
      message: sentence,
      docs: expect.stringMatching(/^https?:\/\/\S+/),
    },
    ...(status === 429 && { message: sentence }),
  });
}

/** The refusal for a membership that the caller cannot find. */
export function notFound(asSent: string): ExpectedError {
  return [404, 'membership_not_found', `No such Membership found with the provided ID: ${asSent}`];
}

export const mismatch: ExpectedError = [
  400,
  'metadata_mismatch',
  'Please reset your key to use on a new machine',
];

export const unauthorized: ExpectedError = [401, 'unauthorized', 'Unauthorized'];

/** The refusal of a body's `metadata`; `about` is to be found in what follows the beginning. */
export function invalidMetadata(about = ''): ExpectedError {
  const quoted = about.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return [
    400,
    'invalid_parameter',
    new RegExp(`^Parameter :metadata is invalid\\. .*${quoted}.*\\S$`),
  ];
}
