import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from '../test/support/embedded-postgres.ts';
import { type Contestant, cli, type Environment, startBare, startLatchkey } from './contestants.ts';
import { sendLoad } from './load.ts';
import { heading, line, type Measurement, ratios, summarise } from './report.ts';

const usage = `Measures validations of bound keys against a bare node:http server, in turns.

  npm run bench -- [--database sqlite|postgres] [--memberships N] [--connections N]
                   [--rounds N] [--seconds N] [--limits on|off] [--json]
`;

const options = {
  database: { type: 'string', default: 'sqlite' },
  memberships: { type: 'string', default: '100000' },
  connections: { type: 'string', default: '64' },
  rounds: { type: 'string', default: '5' },
  seconds: { type: 'string', default: '4' },
  limits: { type: 'string', default: 'on' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

interface Seeded {
  readonly api_key: { readonly secret: string };
  readonly sample_keys: readonly string[];
}

const { values } = parseArgs({ options });
if (values.help) process.stdout.write(usage);
else await main();

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-bench-'));
  const postgres = values.database === 'postgres' ? await startPostgres() : undefined;
  const env: Environment = {
    PATH: process.env['PATH'] ?? '',
    LATCHKEY_DATA_DIR: folder,
    LATCHKEY_LOG_LEVEL: 'warn',
    LATCHKEY_RATE_LIMITS: values.limits,
    LATCHKEY_RATE_LIMIT_CALLS_PER_MINUTE: '1000000000',
    ...(postgres && { LATCHKEY_DATABASE_URL: postgres.url }),
  };
  try {
    await measure(env);
  } finally {
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(env: Environment): Promise<void> {
  const connections = Number(values.connections);
  const company = cli<{ id: string }>(env, 'company', 'create', '--title', 'Bench');
  say(`${values.database}: making ${values.memberships} memberships …`);
  const args = ['--company', company.id, '--memberships', values.memberships];
  const seeded = cli<Seeded>(env, 'seed', ...args);
  const ours = await startLatchkey(env);
  const { requests, answerBytes } = await bindAll(ours, seeded);
  const bare = await startBare(answerBytes);
  const rounds: { ours: Measurement[]; bare: Measurement[] } = { ours: [], bare: [] };
  const load = { connections, requests, seconds: 1 };
  await sendLoad({ ...load, port: bare.port });
  await sendLoad({ ...load, port: ours.port });
  for (let round = 1; round <= Number(values.rounds); round++) {
    say(`round ${round} of ${values.rounds} …`);
    rounds.bare.push(await measureOne(bare, requests));
    rounds.ours.push(await measureOne(ours, requests));
  }
  await Promise.all([ours.stop(), bare.stop()]);
  print(rounds, answerBytes);
}

/** Binds each sample key to a machine; answers the requests that validate them again. */
async function bindAll(server: Contestant, seeded: Seeded) {
  const url = `http://127.0.0.1:${server.port}/api/v2/memberships`;
  const authorization = `Bearer ${seeded.api_key.secret}`;
  let answerBytes = 0;
  const requests = await Promise.all(
    seeded.sample_keys.map(async (key) => {
      const hwid =
        crypto.randomUUID().replaceAll('-', '') + crypto.randomUUID().replaceAll('-', '');
      const body = JSON.stringify({ metadata: { HWID: hwid } });
      const answer = await fetch(`${url}/${key}/validate_license`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body,
      });
      const text = await answer.text();
      if (answer.status !== 201) throw new Error(`a first bind got ${answer.status}: ${text}`);
      answerBytes = Buffer.byteLength(text);
      return [
        `POST /api/v2/memberships/${key}/validate_license HTTP/1.1`,
        `Host: 127.0.0.1:${server.port}`,
        `Authorization: ${authorization}`,
        'Content-Type: application/json',
        `Content-Length: ${Buffer.byteLength(body)}`,
        '',
        body,
      ].join('\r\n');
    }),
  );
  return { requests, answerBytes };
}

async function measureOne(server: Contestant, requests: readonly string[]): Promise<Measurement> {
  const before = server.cpuSeconds();
  const result = await sendLoad({
    port: server.port,
    connections: Number(values.connections),
    seconds: Number(values.seconds),
    requests,
  });
  const after = server.cpuSeconds();
  if (result.statuses['201'] !== result.answers) {
    throw new Error(`not every answer was a 201: ${JSON.stringify(result.statuses)}`);
  }
  const used = before === undefined || after === undefined ? undefined : after - before;
  return {
    ...result,
    requestsPerSecond: result.answers / result.seconds,
    cpuMicrosPerRequest: used === undefined ? undefined : (used / result.answers) * 1e6,
  };
}

function print(
  rounds: { ours: readonly Measurement[]; bare: readonly Measurement[] },
  answerBytes: number,
): void {
  const ours = summarise(rounds.ours);
  const bare = summarise(rounds.bare);
  const ratio = ratios(rounds.ours, rounds.bare);
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ ...values, answerBytes, ours, bare, ratio })}\n`);
    return;
  }
  const cpu = ratio.cpu === undefined ? 'n/a' : ratio.cpu.toFixed(2);
  process.stdout.write(
    [
      `${values.memberships} memberships on ${values.database}, ${values.connections} connections, ` +
        `limits ${values.limits}, answers of ${answerBytes} bytes, medians of ${values.rounds} rounds`,
      heading,
      line('bare node:http', bare),
      line('validate a bound key', ours),
      `ratio by throughput ${ratio.throughput.toFixed(2)}, by CPU ${cpu}`,
      '',
    ].join('\n'),
  );
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
