import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { makeCompany } from '../../../../test/support/offline.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';
import { eventsOf } from '../../../../test/support/shop.ts';
import { cliActor } from '../events/event.ts';
import { changeMember } from './change-member.ts';
import { countOwners } from './company-member.repository.ts';
import { permissionsOf, type Role, roles } from './roles.ts';

let test: TestApp;
let companyId: string;
let owner: Seller;
beforeAll(async () => {
  test = await createTestApp();
});
beforeEach(async () => {
  companyId = await makeCompany(test, 'Acme');
  owner = await signInSeller(test, 'owner', companyId);
});
afterAll(() => test.close());

const join = (role: Role) => signInSeller(test, role, companyId);
const roleOf = async ({ userId }: Seller) => {
  const { body } = await owner.call('GET', '/members');
  return body.data.find((one: { user_id: string }) => one.user_id === userId)?.role;
};
const refused = async (reply: Promise<{ status: number; body: { error: { type: string } } }>) => {
  const { status, body } = await reply;
  return [status, body.error?.type];
};

describe('a company', () => {
  it('is shown with the role of who asks, and renamed with an event of both titles', async () => {
    const support = await join('support');
    expect((await support.call('GET', '')).body).toEqual({
      id: companyId,
      title: 'Acme',
      created_at: Math.floor(test.clock.now() / 1000),
      support_email: null,
      keep_addresses_days: 90,
      role: 'support',
    });
    const { status, body } = await owner.call('PATCH', '', { title: '  Acme Games ', id: 'biz_x' });
    expect([status, body.title, body.id]).toEqual([200, 'Acme Games', companyId]);
    await owner.call('PATCH', '', { title: 'Acme Games' });
    const events = await eventsOf(test, companyId, 'company.updated');
    expect(events).toEqual([
      expect.objectContaining({
        actor_kind: 'account',
        actor_id: owner.userId,
        address: '127.0.0.1',
        data: { before: { title: 'Acme' }, after: { title: 'Acme Games' } },
      }),
    ]);
  });

  it.each(['', '   ', 'x'.repeat(201), 'A\0B', 'half \ud800', 7, null, undefined])(
    'is not called %j',
    async (title) => {
      expect(await refused(owner.call('PATCH', '', { title }))).toEqual([400, 'invalid_parameter']);
      expect((await owner.call('GET', '')).body.title).toBe('Acme');
    },
  );
});

describe('members', () => {
  it('are listed as they came, without anything that opens their account', async () => {
    const admin = await join('admin');
    const { status, body } = await admin.call('GET', '/members');
    expect(status).toBe(200);
    const member = ({ userId, email }: Seller, role: Role) => ({
      user_id: userId,
      email,
      role,
      created_at: expect.any(Number),
      current: userId === admin.userId,
      two_factor_enabled: false,
    });
    expect(body.data).toHaveLength(2);
    expect(body.data).toEqual(
      expect.arrayContaining([member(owner, 'owner'), member(admin, 'admin')]),
    );
  });

  it('get another role, which counts with their next request', async () => {
    const person = await join('read_only');
    expect(await refused(person.call('PATCH', '', { title: 'x' }))).toEqual([
      403,
      'missing_permission',
    ]);
    const { status, body } = await owner.call('PATCH', `/members/${person.userId}`, {
      role: 'admin',
    });
    expect([status, body.role, body.user_id]).toEqual([200, 'admin', person.userId]);
    expect((await person.call('PATCH', '', { title: 'By an admin' })).status).toBe(200);
    expect(await eventsOf(test, person.userId, 'member.role_changed')).toEqual([
      expect.objectContaining({
        company_id: companyId,
        actor_id: owner.userId,
        data: { before: { role: 'read_only' }, after: { role: 'admin' } },
      }),
    ]);
  });

  it('are removed: they stay signed in, and find no company', async () => {
    const person = await join('support');
    const { status, body } = await owner.call('DELETE', `/members/${person.userId}`);
    expect([status, body]).toEqual([200, { user_id: person.userId, removed: true }]);
    expect(await refused(person.call('GET', ''))).toEqual([404, 'company_not_found']);
    expect((await person.callOwn('GET', '/session')).body.companies).toEqual([]);
    expect((await eventsOf(test, person.userId, 'member.removed'))[0]?.data).toEqual({
      role: 'support',
    });
    expect(await refused(owner.call('DELETE', `/members/${person.userId}`))).toEqual([
      404,
      'member_not_found',
    ]);
  });

  it.each(['everything', 'OWNER', '', '__proto__', null, 3])('have no role %j', async (role) => {
    const person = await join('support');
    const path = `/members/${person.userId}`;
    expect(await refused(owner.call('PATCH', path, { role }))).toEqual([400, 'invalid_parameter']);
    expect(await roleOf(person)).toBe('support');
  });

  it('are changed and removed by those alone whose role allows it', async () => {
    const target = await join('support');
    const path = `/members/${target.userId}`;
    for (const role of roles) {
      const person = await join(role);
      const may = (permission: string) => permissionsOf(role).has(permission);
      const list = await person.call('GET', '/members');
      expect(list.status, role).toBe(may('list_company_members') ? 200 : 403);
      const change = await person.call('PATCH', path, { role: 'support' });
      expect(change.status, role).toBe(may('update_company_member') ? 200 : 403);
      if (!may('delete_company_member')) {
        expect((await person.call('DELETE', path)).status, role).toBe(403);
      }
    }
    expect(await roleOf(target)).toBe('support');
  });

  it('of another company are not found, and neither is what is no id', async () => {
    const stranger = await signInSeller(test, 'support', await makeCompany(test, 'Other'));
    for (const id of [stranger.userId, 'nobody', '%00', 'x'.repeat(200)]) {
      for (const call of [
        owner.call('PATCH', `/members/${id}`, { role: 'admin' }),
        owner.call('DELETE', `/members/${id}`),
      ]) {
        expect(await refused(call), id).toEqual([404, 'member_not_found']);
      }
    }
    const theirs = await stranger.callOwn('GET', `/companies/${companyId}/members`);
    expect([theirs.status, theirs.body.error.type]).toEqual([404, 'company_not_found']);
  });
});

describe('owners', () => {
  it('are made, changed and removed by owners alone', async () => {
    const [admin, second] = [await join('admin'), await join('owner')];
    const path = `/members/${second.userId}`;
    for (const call of [
      admin.call('PATCH', path, { role: 'read_only' }),
      admin.call('DELETE', path),
      admin.call('PATCH', `/members/${admin.userId}`, { role: 'owner' }),
    ]) {
      expect(await refused(call)).toEqual([403, 'owners_only']);
    }
    expect([await roleOf(second), await roleOf(admin)]).toEqual(['owner', 'admin']);
    expect((await owner.call('PATCH', `/members/${admin.userId}`, { role: 'owner' })).status).toBe(
      200,
    );
    expect((await owner.call('DELETE', path)).status).toBe(200);
  });

  it('the last one is neither demoted nor removed, nor leaves', async () => {
    const path = `/members/${owner.userId}`;
    for (const call of [owner.call('PATCH', path, { role: 'admin' }), owner.call('DELETE', path)]) {
      expect(await refused(call)).toEqual([409, 'last_owner']);
    }
    const byOperator = await changeMember(test, companyId, cliActor, {
      userId: owner.userId,
      role: null,
    });
    expect(byOperator).toEqual({ kind: 'last_owner' });
    expect(await eventsOf(test, owner.userId)).toEqual([]);
    const second = await join('owner');
    expect((await owner.call('DELETE', path)).status).toBe(200);
    expect((await second.call('GET', '/members')).body.data).toHaveLength(1);
  });

  it('who demote each other at the same moment leave one', async () => {
    for (let round = 0; round < 8; round++) {
      const id = await makeCompany(test, `Round ${round}`);
      const [one, two] = [
        await signInSeller(test, 'owner', id),
        await signInSeller(test, 'owner', id),
      ];
      const path = `/members/${one.userId}`;
      const replies = await Promise.all([
        one.call('PATCH', `/members/${two.userId}`, { role: 'admin' }),
        round % 2 ? two.call('PATCH', path, { role: 'admin' }) : two.call('DELETE', path),
      ]);
      expect(await countOwners(test.database.read, id)).toBe(1);
      const statuses = replies.map(({ status }) => status).sort();
      // The slower one was an owner no more, or was not even found.
      expect([`200,403`, `200,404`, '200,409'], String(statuses)).toContain(String(statuses));
    }
  });

  it('who both leave at the same moment leave one', async () => {
    const second = await join('owner');
    const statuses = await Promise.all(
      [owner, second].map(
        async (one) => (await one.call('DELETE', `/members/${one.userId}`)).status,
      ),
    );
    expect(statuses.sort()).toEqual([200, 409]);
    expect(await countOwners(test.database.read, companyId)).toBe(1);
  });
});
