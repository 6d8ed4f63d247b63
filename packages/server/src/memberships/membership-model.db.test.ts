import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { cliActor } from '../events/event.ts';
import { createPlan } from '../plans/create-plan.ts';
import { listMemberships } from './list-memberships.ts';
import { dayMs, membershipStatuses } from './membership.ts';
import { noteLapses } from './note-lapses.ts';

let test: TestApp;
const plans: Record<string, string> = {};

beforeAll(async () => {
  test = await createTestApp();
  for (const [name, trialDays] of [
    ['renewal', 0],
    ['trial', 7],
  ] as const) {
    const outcome = await createPlan(test, test.companyId, cliActor, {
      productId: test.productId,
      planType: 'renewal',
      price: 900,
      currency: 'usd',
      billingDays: 30,
      trialDays,
    });
    if (outcome.kind === 'created') plans[name] = outcome.plan.id;
  }
});
afterAll(() => test.close());

/** The contract's table once more, as plainly as it can be said. */
class Model {
  machine = '';
  canceled = false;
  terminated = false;
  suspended = false;
  trialEnd: number;
  periodEnd: number | undefined;
  expiresAt: number | undefined;
  constructor(trialEnd: number, periodEnd: number | undefined, expiresAt: number | undefined) {
    this.trialEnd = trialEnd;
    this.periodEnd = periodEnd;
    this.expiresAt = expiresAt;
  }

  timeStatus(now: number): string {
    if (this.terminated) return 'canceled';
    if (this.expiresAt !== undefined && now >= this.expiresAt) return 'expired';
    if (this.periodEnd === undefined) return 'completed';
    if (now < this.trialEnd) return 'trialing';
    if (now < this.periodEnd) return 'active';
    if (this.canceled) return 'canceled';
    return now < this.periodEnd + 3 * dayMs ? 'past_due' : 'expired';
  }
  status(now: number): string {
    return this.suspended && !this.terminated ? 'unresolved' : this.timeStatus(now);
  }
  valid(now: number): boolean {
    return ['completed', 'trialing', 'active', 'past_due'].includes(this.status(now));
  }
  validate(machine: string, now: number): number {
    if (!this.valid(now)) return 403;
    if (this.machine === '') this.machine = machine;
    return this.machine === machine ? 201 : 400;
  }
  cancel(now: number): number {
    if (['completed', 'expired', 'canceled'].includes(this.timeStatus(now))) return 400;
    this.canceled = true;
    return 201;
  }
  suspend(now: number): number {
    if (this.timeStatus(now) === 'canceled') return 400;
    this.suspended = true;
    return 201;
  }
  addFreeDays(days: number, now: number): number {
    const status = this.timeStatus(now);
    if (status === 'canceled') return 400;
    if (this.expiresAt === undefined && this.periodEnd === undefined) return 400;
    const move = (end: number) => (status === 'expired' ? Math.max(end, now) : end) + days * dayMs;
    if (this.expiresAt !== undefined) this.expiresAt = move(this.expiresAt);
    if (this.periodEnd !== undefined) this.periodEnd = move(this.periodEnd);
    return 201;
  }
}

const step = fc.oneof(
  fc.record({ do: fc.constant('validate' as const), machine: fc.constantFrom('', 'A', 'B') }),
  fc.record({ do: fc.constant('update' as const), machine: fc.constantFrom('', 'A', 'B') }),
  fc.record({
    do: fc.constantFrom(
      ...(['reset', 'shuffle', 'suspend', 'reinstate', 'cancel', 'terminate', 'note'] as const),
    ),
  }),
  fc.record({ do: fc.constant('free_days' as const), days: fc.integer({ min: 1, max: 40 }) }),
  fc.record({
    do: fc.constant('wait_until' as const),
    end: fc.constantFrom('trial', 'period', 'grace', 'expiry'),
    offsetMs: fc.constantFrom(-1, 0, 1),
  }),
  fc.record({
    do: fc.constant('wait' as const),
    ms: fc.oneof(
      fc.integer({ min: 1, max: 20 * dayMs }),
      fc.constantFrom(dayMs, 3 * dayMs, 7 * dayMs, 30 * dayMs),
    ),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const start = fc.record({
  plan: fc.constantFrom('one_time', 'renewal', 'trial'),
  expiresInDays: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
});

/** Each end to the millisecond on either side, in every run: chance alone may miss one. */
const edges = (['renewal', 'trial', 'one_time'] as const).flatMap((plan) =>
  (['trial', 'period', 'grace', 'expiry'] as const).map(
    (end): [typeof start extends fc.Arbitrary<infer T> ? T : never, Step[]] => [
      { plan, expiresInDays: end === 'expiry' ? 10 : undefined },
      ([-1, 0, 1] as const).flatMap((offsetMs): Step[] => [
        { do: 'wait_until', end, offsetMs },
        { do: 'validate', machine: 'A' },
      ]),
    ],
  ),
);

interface Run {
  readonly model: Model;
  readonly id: string;
  key: string;
  retired: string[];
}

async function apply(run: Run, what: Step): Promise<void> {
  const { model } = run;
  const now = () => test.clock.now();
  const post = async (verb: string, expected: number, body?: unknown) => {
    const reply = await test.call('POST', `/memberships/${run.key}${verb}`, body);
    expect(reply.status, `${verb} ${JSON.stringify(reply.body)}`).toBe(expected);
    return reply.body;
  };
  switch (what.do) {
    case 'validate': {
      // An empty object on an unbound key is allowed and binds nothing.
      const metadata = what.machine === '' ? {} : { HWID: what.machine };
      if (what.machine === '' && model.machine === '') {
        await post('/validate_license', model.valid(now()) ? 201 : 403, { metadata });
      } else await post('/validate_license', model.validate(what.machine, now()), { metadata });
      return;
    }
    case 'update':
      model.machine = what.machine;
      await post('', 201, { metadata: what.machine === '' ? {} : { HWID: what.machine } });
      return;
    case 'reset':
      model.machine = '';
      await post('/reset_license', 201);
      return;
    case 'shuffle':
      run.retired.push(run.key);
      run.key = (await post('/shuffle_license', 201)).license_key;
      return;
    case 'suspend':
      await post('/suspend', model.suspend(now()));
      return;
    case 'reinstate':
      model.suspended = false;
      await post('/reinstate', 201);
      return;
    case 'cancel':
      await post('/cancel', model.cancel(now()));
      return;
    case 'terminate':
      if (!model.terminated) model.expiresAt = now();
      model.terminated = true;
      await post('/terminate', 201);
      return;
    case 'free_days':
      await post('/add_free_days', model.addFreeDays(what.days, now()), { days: what.days });
      return;
    case 'wait':
      test.clock.advance(what.ms);
      return;
    case 'wait_until': {
      const { trialEnd, periodEnd = 0, expiresAt = 0 } = model;
      const ends = {
        trial: trialEnd,
        period: periodEnd,
        grace: periodEnd + 3 * dayMs,
        expiry: expiresAt,
      };
      test.clock.advance(Math.max(0, ends[what.end] + what.offsetMs - now()));
      return;
    }
    case 'note':
      await noteLapses(test);
  }
}

async function agree({ model, id, key, retired }: Run): Promise<void> {
  const now = test.clock.now();
  const { body } = await test.call('GET', `/memberships/${id}`);
  const seconds = (ms: number | undefined) => (ms === undefined ? null : Math.floor(ms / 1000));
  expect(body).toMatchObject({
    status: model.status(now),
    valid: model.valid(now),
    license_key: key,
    metadata: model.machine === '' ? {} : { HWID: model.machine },
    cancel_at_period_end: model.canceled,
    expires_at: seconds(model.expiresAt),
    renewal_period_end: seconds(model.periodEnd),
  });
  for (const old of retired) {
    expect((await test.call('GET', `/memberships/${old}`)).status).toBe(404);
  }
  // The list's conditions say the same as the rule.
  const page = { page: 1, per: 50, direction: 'desc' } as const;
  const { companyId, database } = test;
  for (const status of membershipStatuses) {
    const list = await listMemberships(
      database.read,
      companyId,
      { status, licenseKey: key },
      page,
      now,
    );
    expect(list.totalCount, status).toBe(status === model.status(now) ? 1 : 0);
  }
  const valid = { valid: true, licenseKey: key };
  const list = await listMemberships(database.read, companyId, valid, page, now);
  expect(list.totalCount).toBe(model.valid(now) ? 1 : 0);
  const invalid = { ...valid, valid: false };
  const others = await listMemberships(database.read, companyId, invalid, page, now);
  expect(others.totalCount).toBe(model.valid(now) ? 0 : 1);
}

it('the server agrees with a model of the table of statuses, whatever is done in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(start, fc.array(step, { maxLength: 14 }), async (first, steps) => {
      const now = test.clock.now();
      const expiresAt =
        first.expiresInDays === undefined ? undefined : now + first.expiresInDays * dayMs;
      const { body, status } = await test.call('POST', '/memberships', {
        email: 'model@example.com',
        ...(first.plan === 'one_time'
          ? { product_id: test.productId }
          : { plan_id: plans[first.plan] }),
        ...(expiresAt !== undefined && { expires_at: expiresAt / 1000 }),
      });
      expect(status).toBe(201);
      const trialEnd = first.plan === 'trial' ? now + 7 * dayMs : now;
      const periodEnd = first.plan === 'one_time' ? undefined : trialEnd + 30 * dayMs;
      const model = new Model(trialEnd, periodEnd, expiresAt);
      const run: Run = { model, id: body.id, key: body.license_key, retired: [] };
      await agree(run);
      for (const what of steps) {
        await apply(run, what);
        await agree(run);
      }
      // Seconds on the wire are whole: the next run starts on one.
      test.clock.advance(1000 - (test.clock.now() % 1000));
    }),
    { numRuns: 120, examples: edges },
  );
}, 120_000);
