import { afterAll, beforeAll, expect } from 'vitest';
import { migratedDatabase } from './database.ts';
import { type Answer, createHttpClient, type HttpClient, type WireBody } from './http-client.ts';
import { createInstallation, type Environment, type Installation, type Shop } from './latchkey.ts';
import { createShop } from './offline.ts';
import { type ServerProcess, startServer } from './server-process.ts';
import { withClients } from './until.ts';

/** One started server and two clients of it, with the two kinds of API keys. */
export interface Node {
  readonly process: ServerProcess;
  /** With the full-access key. */
  readonly server: HttpClient;
  /** With the key that may only validate. */
  readonly app: HttpClient;
}

/** What a file of tests works with: an installation, a shop in it, and its servers. */
export interface TestBed {
  readonly installation: Installation;
  readonly shop: Shop;
  readonly nodes: readonly Node[];
  /** The first node. */
  readonly node: Node;
  /** Its client with the full-access key. */
  readonly server: HttpClient;
  /** Its client with the key that may only validate. */
  readonly app: HttpClient;
}

export interface TestBedOptions {
  /** Server processes on the one database. */
  readonly nodes?: number;
  /** Further settings of the node with this index. */
  readonly env?: (index: number, installation: Installation) => Environment;
}

/** Sets up one test bed for the tests of a file, and clears it away after them. */
export function useTestBed(options: TestBedOptions = {}): TestBed {
  const parts: { installation?: Installation; shop?: Shop; nodes: Node[] } = { nodes: [] };

  beforeAll(async () => {
    const installation = await createInstallation(await migratedDatabase());
    parts.installation = installation;
    const shop = await createShop(installation);
    parts.shop = shop;
    for (let index = 0; index < (options.nodes ?? 1); index++) {
      const env = { ...installation.env, ...options.env?.(index, installation) };
      parts.nodes.push(createNode(await startServer(env), shop));
    }
  }, 120_000);

  afterAll(async () => {
    for (const { process, server, app } of parts.nodes) {
      server.close();
      app.close();
      await process.kill9();
    }
    await parts.installation?.remove();
  }, 60_000);

  return {
    get installation() {
      return present(parts.installation);
    },
    get shop() {
      return present(parts.shop);
    },
    nodes: parts.nodes,
    get node() {
      return present(parts.nodes[0]);
    },
    get server() {
      return present(parts.nodes[0]).server;
    },
    get app() {
      return present(parts.nodes[0]).app;
    },
  };
}

/** Clients for a started server. */
export function createNode(process: ServerProcess, shop: Shop): Node {
  const { url } = process;
  return {
    process,
    server: createHttpClient({ url, apiKey: shop.serverKey.secret }),
    app: createHttpClient({ url, apiKey: shop.clientKey.secret }),
  };
}

/** Asserts a status, showing the answer when it is another; gives the body. */
export function expectStatus(answer: Answer, status: number): WireBody {
  expect(answer.status, answer.text.slice(0, 500)).toBe(status);
  return answer.body;
}

/** Creates one membership over HTTP. */
export async function createMembership(
  bed: TestBed,
  members: Readonly<Record<string, unknown>> = {},
): Promise<WireBody & { readonly license_key: string }> {
  const body = { email: 'buyer@example.com', product_id: bed.shop.productId, ...members };
  const answer = await bed.server.call('POST', '/api/v2/memberships', { body });
  return expectStatus(answer, 201) as WireBody & { license_key: string };
}

/** Creates memberships over HTTP; gives their license keys. */
export function createLicenseKeys(bed: TestBed, count: number): Promise<string[]> {
  const places = Array.from({ length: count }, (_, index) => index);
  return withClients(8, places, async () => (await createMembership(bed)).license_key);
}

/** Path of a membership's route; without a verb, of the membership. */
export function membershipPath(idOrKey: string, verb = ''): string {
  return `/api/v2/memberships/${encodeURIComponent(idOrKey)}${verb === '' ? '' : `/${verb}`}`;
}

/** Validates a key with this metadata. */
export function validate(client: HttpClient, key: string, metadata: unknown): Promise<Answer> {
  return client.call('POST', membershipPath(key, 'validate_license'), { body: { metadata } });
}

/** The metadata that the server has stored for a key. */
export async function storedMetadata(
  bed: TestBed,
  idOrKey: string,
  client = bed.server,
): Promise<WireBody['metadata']> {
  return expectStatus(await client.call('GET', membershipPath(idOrKey)), 200).metadata;
}

export const mismatchSentence = 'Please reset your key to use on a new machine';

function present<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('the test bed is not set up yet');
  return part;
}
