import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';

/** One answer of the script. `hang`: none ever comes; `reset`: the connection breaks; `cut`: in the body. */
export type Step =
  | 'hang'
  | 'reset'
  | 'cut'
  | {
      readonly status: number;
      /** Sent as JSON; a string as it is. */
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    };

export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface ScriptedServer {
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  close(): Promise<void>;
}

/** A real HTTP server on 127.0.0.1 that answers by a script; the last step answers all the rest. */
export async function startScriptedServer(...steps: readonly Step[]): Promise<ScriptedServer> {
  const requests: SeenRequest[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) text += chunk;
    const { method = '', url = '', headers } = request;
    requests.push({ method, url, headers, text });
    const step = steps[Math.min(requests.length, steps.length) - 1];
    if (step === undefined || step === 'hang') return;
    if (step === 'reset') {
      request.socket.resetAndDestroy();
      return;
    }
    if (step === 'cut') {
      response.writeHead(201, { 'content-type': 'application/json', 'content-length': 1000 });
      response.write('{"valid":true,', () => request.socket.destroy());
      return;
    }
    const { status, body = '', headers: extra } = step;
    response.writeHead(status, { 'content-type': 'application/json', ...extra });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An address of 127.0.0.1 where nobody listens. */
export async function closedPort(): Promise<string> {
  const server = await startScriptedServer();
  await server.close();
  return server.url;
}
