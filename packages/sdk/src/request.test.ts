import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type ScriptedServer,
  type Step,
  startScriptedServer,
} from '../../../test/support/scripted-server.ts';
import { createLatchkey, type LatchkeyOptions } from './index.ts';

const good: Step = { status: 201, body: { id: 'mem_1', valid: true, status: 'completed' } };
const servers: ScriptedServer[] = [];

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function ask(steps: readonly Step[], options: Partial<LatchkeyOptions> = {}) {
  const server = await startScriptedServer(...steps);
  servers.push(server);
  const latchkey = createLatchkey({
    baseUrl: server.url,
    apiKey: 'lk_example',
    longestWaitMs: 0,
    ...options,
  });
  const result = await latchkey.validateLicense('KEY', { HWID: 'pc' });
  return { reason: result.reason, requests: server.requests };
}

describe('which answers are tried again', () => {
  it.each<[string, Step]>([
    ['a broken connection', 'reset'],
    ['an answer that breaks off', 'cut'],
    ['429', { status: 429 }],
    ['503', { status: 503 }],
  ])('%s: the next attempt counts', async (_, step) => {
    const { reason, requests } = await ask([step, good]);
    expect(reason).toBe('valid');
    expect(requests).toHaveLength(2);
    expect(requests[1]).toMatchObject({ url: requests[0]?.url, text: requests[0]?.text });
  });

  it('an answer that never comes: the next attempt counts', async () => {
    const { reason, requests } = await ask(['hang', good], { timeoutMs: 300 });
    expect(reason).toBe('valid');
    expect(requests).toHaveLength(2);
  });

  it.each([200, 201, 302, 400, 401, 403, 404, 408, 409, 413, 500, 502, 504])(
    '%i: asked once',
    async (status) => {
      const { requests } = await ask([{ status, body: { error: { message: 'No.' } } }, good]);
      expect(requests).toHaveLength(1);
    },
  );

  it.each([
    [0, 1],
    [1, 2],
    [2, 3],
  ])('with %i retries a server that is away is asked %i times', async (retries, times) => {
    const { reason, requests } = await ask([{ status: 503 }], { retries });
    expect(reason).toBe('unreachable');
    expect(requests).toHaveLength(times);
  });

  it('by default a server that is away is asked three times', async () => {
    expect((await ask([{ status: 503 }])).requests).toHaveLength(3);
  });
});

interface Attempt {
  readonly atMs: number;
  readonly signal: AbortSignal;
}

/**
 * Asks through a `fetch` of the test's own, on a clock that the test turns; `answer` undefined
 * never answers. Gives when each attempt began.
 */
function askOnTestClock(
  answer: ((attempt: number) => Response) | undefined,
  options: Partial<LatchkeyOptions> = {},
) {
  vi.useFakeTimers();
  const startedAt = performance.now();
  const attempts: Attempt[] = [];
  const latchkey = createLatchkey({
    baseUrl: 'https://licenses.example.com',
    apiKey: 'lk_example',
    ...options,
    fetch: async (_, { signal } = {}) => {
      if (!signal) throw new Error('no signal');
      attempts.push({ atMs: performance.now() - startedAt, signal });
      if (answer) return answer(attempts.length - 1);
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    },
  });
  const state = { endedAtMs: undefined as number | undefined };
  const result = latchkey.validateLicense('KEY', { HWID: 'pc' }).then((value) => {
    state.endedAtMs = performance.now() - startedAt;
    return value;
  });
  return { result, attempts, state };
}

function away(headers: Record<string, string> = {}): Response {
  return new Response('', { status: 503, headers });
}

describe('the waits between attempts', () => {
  it('are no shorter than Retry-After asks', async () => {
    const { attempts } = askOnTestClock(() => away({ 'retry-after': '2' }));
    await vi.advanceTimersByTimeAsync(1999);
    expect(attempts).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1 + 250);
    expect(attempts).toHaveLength(2);
  });

  it('understand a Retry-After that is a date', async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 4, 3, 12, 0, 0) });
    const date = new Date(Date.UTC(2026, 4, 3, 12, 0, 3)).toUTCString();
    const { attempts } = askOnTestClock(() => away({ 'retry-after': date }));
    await vi.advanceTimersByTimeAsync(2999);
    expect(attempts).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1 + 250);
    // Once the date has passed it asks for no more waiting, so a third attempt may follow at once.
    expect(attempts[1]?.atMs).toBeGreaterThanOrEqual(3000);
    expect(attempts[1]?.atMs).toBeLessThanOrEqual(3250);
  });

  it('are left out when a longer one is asked for: the answer comes at once, with the time', async () => {
    const { result, attempts, state } = askOnTestClock(
      () => new Response('', { status: 429, headers: { 'retry-after': '6' } }),
    );
    await vi.advanceTimersByTimeAsync(0);
    expect(await result).toMatchObject({ reason: 'rate_limited', retryAfterSeconds: 6 });
    expect(attempts).toHaveLength(1);
    expect(state.endedAtMs).toBe(0);
  });

  it('are random, so that a thousand apps do not come back together', async () => {
    const dice = vi.spyOn(Math, 'random');
    const seconds: (number | undefined)[] = [];
    for (const thrown of [0, 0.5, 0.999]) {
      dice.mockReturnValue(thrown);
      const { result, attempts } = askOnTestClock(() => away());
      await vi.runAllTimersAsync();
      await result;
      seconds.push(attempts[1]?.atMs);
      vi.useRealTimers();
    }
    expect(seconds[0]).toBe(0);
    expect(seconds[1]).toBeCloseTo(125, -1);
    expect(seconds[2]).toBeCloseTo(250, -1);
  });

  it('are never longer than longestWaitMs', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.999);
    const { attempts } = askOnTestClock(() => away(), { longestWaitMs: 40 });
    await vi.runAllTimersAsync();
    expect(attempts).toHaveLength(3);
    expect(attempts[2]?.atMs).toBeLessThanOrEqual(80);
  });
});

describe('the time that one call may take', () => {
  it('ends each attempt after timeoutMs, the connection with it', async () => {
    const { attempts } = askOnTestClock(undefined, { timeoutMs: 700 });
    await vi.advanceTimersByTimeAsync(699);
    expect(attempts[0]?.signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(attempts[0]?.signal.aborted).toBe(true);
  });

  it('is bounded in all by totalTimeoutMs, also for a server that never answers', async () => {
    const { result, state } = askOnTestClock(undefined, {
      timeoutMs: 5000,
      totalTimeoutMs: 8000,
      retries: 100,
    });
    await vi.runAllTimersAsync();
    expect((await result).reason).toBe('unreachable');
    expect(state.endedAtMs).toBeLessThanOrEqual(8001);
  });

  it('is bounded in all by totalTimeoutMs, also for a server that asks for a wait each time', async () => {
    const { result, state, attempts } = askOnTestClock(() => away({ 'retry-after': '3' }), {
      retries: 100,
    });
    await vi.runAllTimersAsync();
    expect((await result).reason).toBe('unreachable');
    expect(state.endedAtMs).toBeLessThanOrEqual(10_000);
    expect(attempts.length).toBeGreaterThan(1);
  });

  it('leaves no timer behind that would keep the app from ending', async () => {
    const { result } = askOnTestClock(() => new Response('{}', { status: 404 }));
    await result;
    expect(vi.getTimerCount()).toBe(0);
  });
});
