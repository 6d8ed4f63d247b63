import { describe, expect, it } from 'vitest';
import { sendRaw } from '../support/raw-http.ts';
import {
  createMembership,
  expectStatus,
  membershipPath,
  storedMetadata,
  useTestBed,
  validate,
} from '../support/test-bed.ts';

const bed = useTestBed();
const machine = { HWID: 'a' };

const bodyOf = (answer: string) => JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4));

function validation(key: string, connection = 'keep-alive'): string {
  const body = JSON.stringify({ metadata: machine });
  return [
    `POST ${membershipPath(key, 'validate_license')} HTTP/1.1`,
    'Host: localhost',
    `Connection: ${connection}`,
    `Authorization: Bearer ${bed.shop.clientKey.secret}`,
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    '',
    body,
  ].join('\r\n');
}

describe('what is no HTTP', () => {
  it.each([
    ['GARBAGE\r\n\r\n', 400],
    ['GET / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n', 400],
    ['GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n', 400],
    [`GET / HTTP/1.1\r\nHost: x\r\nX-Large: ${'x'.repeat(70_000)}\r\n\r\n`, 431],
  ])('is answered in the shape of every error, and the connection ends', async (text, status) => {
    const answer = await sendRaw(bed.node.process.url, text);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(bodyOf(answer).error).toMatchObject({ status, code: status, type: 'invalid_parameter' });
  });

  it('is never answered in place of the request before it', async () => {
    for (let round = 0; round < 5; round++) {
      const { license_key: key } = await createMembership(bed);
      const answer = await sendRaw(bed.node.process.url, `${validation(key)}GARBAGE\r\n\r\n`);
      // The first binding waits for the disk, so that what follows may be read before its answer.
      if (answer !== '') expect(answer).toMatch(/^HTTP\/1.1 201 /);
      expectStatus(await validate(bed.app, key, machine), 201);
    }
  });
});

it('a target that names the host as well is the same target (RFC 9112, 3.2.2)', async () => {
  const { license_key: key } = await createMembership(bed);
  const { url } = bed.node.process;
  const target = `${url}${membershipPath(key, 'validate_license')}`;
  const text = validation(key, 'close').replace(/^POST \S+/, `POST ${target}`);
  expect(await sendRaw(url, text)).toMatch(/^HTTP\/1.1 201 /);
  expect(await storedMetadata(bed, key)).toEqual(machine);
});
