import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** What differs between one that is as it should be and one that is not. */
export interface Ceremony {
  readonly origin: string;
  readonly rpId: string;
  /** Whether its owner has shown who they are (a PIN, a finger); default true. */
  readonly userVerified?: boolean;
  /** Another challenge than the one that the server sent. */
  readonly challenge?: string;
}

interface Options {
  readonly challenge: string;
}

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest();
const coordinate = (key: KeyObject, name: 'x' | 'y') =>
  Buffer.from(key.export({ format: 'jwk' })[name] ?? '', 'base64url');

/** A passkey made in software (WebAuthn Level 3, ES256, attestation `none`), to test both ceremonies. */
export function createAuthenticator() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const rawId = randomBytes(16);
  const id = rawId.toString('base64url');
  let signCount = 0;

  function authenticatorData({ rpId, userVerified = true }: Ceremony, attested?: Buffer): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(++signCount);
    const flags = 0x01 | (userVerified ? 0x04 : 0) | (attested ? 0x40 : 0);
    return Buffer.concat([
      sha256(rpId),
      Buffer.from([flags]),
      counter,
      attested ?? Buffer.alloc(0),
    ]);
  }

  const clientData = (type: string, options: Options, { origin, challenge }: Ceremony) =>
    Buffer.from(
      JSON.stringify({
        type,
        challenge: challenge ?? options.challenge,
        origin,
        crossOrigin: false,
      }),
    );

  const whole = (response: Readonly<Record<string, unknown>>) => ({
    id,
    rawId: id,
    type: 'public-key',
    authenticatorAttachment: 'platform',
    clientExtensionResults: {},
    response,
  });

  return {
    id,
    /** What `navigator.credentials.create` answers, as JSON. */
    create(options: Options, ceremony: Ceremony) {
      const coseKey = Buffer.concat([
        Buffer.from('a5010203262001215820', 'hex'),
        coordinate(publicKey, 'x'),
        Buffer.from('225820', 'hex'),
        coordinate(publicKey, 'y'),
      ]);
      const attested = Buffer.concat([
        Buffer.alloc(16),
        Buffer.from([0, rawId.length]),
        rawId,
        coseKey,
      ]);
      const authData = authenticatorData(ceremony, attested);
      const attestationObject = Buffer.concat([
        Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746158', 'hex'),
        Buffer.from([authData.length]),
        authData,
      ]);
      return whole({
        clientDataJSON: clientData('webauthn.create', options, ceremony).toString('base64url'),
        attestationObject: attestationObject.toString('base64url'),
        transports: ['internal'],
      });
    },
    /** What `navigator.credentials.get` answers, as JSON. */
    get(options: Options, ceremony: Ceremony) {
      const clientDataJSON = clientData('webauthn.get', options, ceremony);
      const authData = authenticatorData(ceremony);
      const signature = sign(
        'sha256',
        Buffer.concat([authData, sha256(clientDataJSON)]),
        privateKey,
      );
      return whole({
        clientDataJSON: clientDataJSON.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: signature.toString('base64url'),
      });
    },
  };
}
