import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { invitationsTo, invitationToken } from '../../../../test/support/invitations.ts';
import { makeCompany } from '../../../../test/support/offline.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';
import { eventsOf } from '../../../../test/support/shop.ts';
import { cliActor } from '../events/event.ts';
import { sha256 } from '../lib/hash.ts';
import { changeMember } from './change-member.ts';
import { invitationsADay } from './invitation.rules.ts';
import type { Role } from './roles.ts';

const dayMs = 86_400_000;

let test: TestApp;
let companyId: string;
let owner: Seller;
let admin: Seller;
let count = 0;
beforeAll(async () => {
  test = await createTestApp();
});
beforeEach(async () => {
  companyId = await makeCompany(test, 'Acme');
  owner = await signInSeller(test, 'owner', companyId);
  admin = await signInSeller(test, 'admin', companyId);
});
afterAll(() => test.close());

const somebody = () => {
  count += 1;
  return `invited-${count}@example.com`;
};
const invite = (by: Seller, email: string, role: Role = 'support') =>
  by.call('POST', '/invitations', { email, role });
const list = async (by = owner) => (await by.call('GET', '/invitations')).body.data;
const refused = async (
  reply: Promise<{ status: number; body: { error?: { type: string } } }>,
): Promise<[number, string | undefined]> => {
  const { status, body } = await reply;
  return [status, body.error?.type];
};
/** Whether the token of a mail still opens an invitation. */
const opens = async (token: string) =>
  (await owner.callOwn('POST', '/invitations/read', { token })).status === 200;

describe('an invitation', () => {
  it('is listed with who sent it, and mailed with a token that stands nowhere else', async () => {
    const email = somebody();
    const { status, body } = await invite(admin, `  ${email.toUpperCase()} `, 'developer');
    const seconds = test.clock.now() / 1000;
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.stringMatching(/^inv_\w{14}$/),
      email,
      role: 'developer',
      invited_by: admin.email,
      created_at: seconds,
      expires_at: seconds + 7 * 86_400,
      state: 'waiting',
    });
    expect(await list()).toEqual([body]);
    const [mail] = await invitationsTo(test, email);
    expect(mail).toEqual({
      isMeant: 1,
      status: 'waiting',
      token: expect.stringMatching(/^[0-9A-Za-z]{40}$/),
      role: 'developer',
      expiresAt: test.clock.now() + 7 * dayMs,
      invitedBy: admin.email,
    });
    const token = mail?.token ?? '';
    const stored = await test.database.read
      .selectFrom('invitations')
      .selectAll()
      .where('id', '=', body.id)
      .executeTakeFirstOrThrow();
    expect(stored.token_hash).toBe(sha256(token));
    const events = await eventsOf(test, body.id);
    expect(events).toEqual([
      expect.objectContaining({
        type: 'invitation.created',
        actor_kind: 'account',
        actor_id: admin.userId,
        data: { role: 'developer' },
      }),
    ]);
    const mails = await test.database.read.selectFrom('mails').selectAll().execute();
    const shown = JSON.stringify([body, await list(), stored, events, mails]);
    expect(shown).not.toContain(token);
  });

  it('is sent by owners and admins alone, to become an owner by owners', async () => {
    for (const role of ['developer', 'support', 'read_only'] as const) {
      const member = await signInSeller(test, role, companyId);
      expect(await refused(invite(member, somebody())), role).toEqual([403, 'missing_permission']);
      expect((await member.call('GET', '/invitations')).status, role).toBe(200);
    }
    expect(await refused(invite(admin, somebody(), 'owner'))).toEqual([403, 'owners_only']);
    expect((await invite(owner, somebody(), 'owner')).status).toBe(201);
    expect(await list()).toHaveLength(1);
  });

  it('goes to no member, and another to the same address takes its place', async () => {
    expect(await refused(invite(owner, admin.email))).toEqual([409, 'already_member']);
    const email = somebody();
    await invite(owner, email, 'support');
    const first = await invitationToken(test, email);
    const { body } = await invite(admin, email, 'read_only');
    expect(await list()).toEqual([body]);
    expect([await opens(first), await opens(await invitationToken(test, email))]).toEqual([
      false,
      true,
    ]);
    // The mail of the first leaves no more.
    expect((await invitationsTo(test, email)).map(({ status }) => status)).toEqual([
      'waiting',
      'void',
    ]);
  });

  it.each([
    '',
    'nobody',
    'a@b',
    'a b@example.com',
    'two@example.com, three@example.com',
    'nul\0@example.com',
    'half\ud800@example.com',
    'line\n@example.com',
    `${'x'.repeat(250)}@example.com`,
    7,
    null,
    undefined,
  ])('is not sent to %j', async (email) => {
    const reply = owner.call('POST', '/invitations', { email, role: 'support' });
    expect(await refused(reply)).toEqual([400, 'invalid_parameter']);
    expect(await list()).toEqual([]);
  });

  it.each(['everything', '', null, undefined])('is not for the role %j', async (role) => {
    const reply = owner.call('POST', '/invitations', { email: somebody(), role });
    expect(await refused(reply)).toEqual([400, 'invalid_parameter']);
  });

  it('is taken back: its token opens nothing, its mail does not leave', async () => {
    const email = somebody();
    const { body } = await invite(owner, email);
    const token = await invitationToken(test, email);
    const path = `/invitations/${body.id}/revoke`;
    const support = await signInSeller(test, 'support', companyId);
    expect(await refused(support.call('POST', path))).toEqual([403, 'missing_permission']);
    expect((await admin.call('POST', path)).body).toEqual({ id: body.id, revoked: true });
    expect(await refused(admin.call('POST', path))).toEqual([404, 'invitation_not_found']);
    expect([await opens(token), await list()]).toEqual([false, []]);
    const [mail] = await invitationsTo(test, email);
    expect(mail).toEqual({ status: 'void' });
    expect(await eventsOf(test, body.id, 'invitation.revoked')).toHaveLength(1);
  });

  it('is sent again with another token and seven more days, also after it has expired', async () => {
    const email = somebody();
    const { body } = await invite(owner, email);
    const first = await invitationToken(test, email);
    test.clock.advance(7 * dayMs - 1);
    expect(await opens(first)).toBe(true);
    test.clock.advance(1);
    expect(await opens(first)).toBe(false);
    expect((await list())[0].state).toBe('expired');
    const again = await admin.call('POST', `/invitations/${body.id}/resend`);
    expect([again.status, again.body.state, again.body.id]).toEqual([200, 'waiting', body.id]);
    expect(again.body.invited_by).toBe(admin.email);
    const second = await invitationToken(test, email);
    expect([second === first, await opens(second), await opens(first)]).toEqual([
      false,
      true,
      false,
    ]);
    await admin.call('POST', `/invitations/${body.id}/resend`);
    expect(await opens(second)).toBe(false);
  });

  it('to become an owner is not sent again by an admin', async () => {
    const { body } = await invite(owner, somebody(), 'owner');
    const resend = admin.call('POST', `/invitations/${body.id}/resend`);
    expect(await refused(resend)).toEqual([403, 'owners_only']);
  });

  it('of another company is as one that does not exist, and so is what is no id', async () => {
    const { body } = await invite(owner, somebody());
    const stranger = await signInSeller(test, 'owner', await makeCompany(test, 'Other'));
    for (const verb of ['resend', 'revoke']) {
      for (const id of [body.id, 'inv_00000000000000', 'inv_x', 'a%00b', '%ff']) {
        const reply = await refused(stranger.call('POST', `/invitations/${id}/${verb}`));
        expect(reply[0], `${verb} ${id}`).toBe(id === '%ff' ? 400 : 404);
      }
    }
    expect((await stranger.call('GET', '/invitations')).body.data).toEqual([]);
    expect(await list()).toEqual([body]);
  });

  it('is not sent by a page of another server', async () => {
    const input = { email: somebody(), role: 'support' };
    const headers = { origin: 'https://evil.example' };
    const reply = owner.call('POST', '/invitations', input, headers);
    expect(await refused(reply)).toEqual([403, 'foreign_origin']);
  });
});

describe('a company', () => {
  it('sends fifty a day and no more, however many are asked for at once', async () => {
    for (let sent = 0; sent < invitationsADay - 2; sent++) {
      expect((await invite(owner, somebody())).status).toBe(201);
    }
    const tries = await Promise.all(Array.from({ length: 6 }, () => invite(sentBy(), somebody())));
    const statuses = tries.map(({ status }) => status).sort();
    expect(statuses).toEqual([201, 201, 429, 429, 429, 429]);
    const over = tries.find(({ status }) => status === 429);
    expect(over?.body.error.type).toBe('too_many_invitations');
    const untilMidnight = dayMs - (test.clock.now() % dayMs);
    expect(over?.headers['retry-after']).toBe(String(untilMidnight / 1000));
    const [first] = await list();
    const resend = owner.call('POST', `/invitations/${first.id}/resend`);
    expect(await refused(resend)).toEqual([429, 'too_many_invitations']);
    // Another company is not held up, and this one goes on tomorrow.
    const other = await signInSeller(test, 'owner', await makeCompany(test, 'Other'));
    expect((await invite(other, somebody())).status).toBe(201);
    test.clock.advance(untilMidnight);
    expect((await invite(owner, somebody())).status).toBe(201);
  });

  it('sends three a day to one address, new and again, however it is written and asked for', async () => {
    const email = somebody();
    const { body } = await invite(owner, email);
    const again = () => admin.call('POST', `/invitations/${body.id}/resend`);
    expect((await again()).status).toBe(200);
    const tries = await Promise.all([again(), again(), invite(owner, ` ${email.toUpperCase()}`)]);
    // A new one takes the place of the one that would have been sent again.
    expect(tries.filter(({ status }) => status < 300)).toHaveLength(1);
    const over = await invite(admin, email);
    expect([over.status, over.body.error.type]).toEqual([429, 'too_many_invitations']);
    expect(over.body.message).toMatch(/3 invitations a day to one address/);
    expect(over.headers['retry-after']).toBe(String((dayMs - (test.clock.now() % dayMs)) / 1000));
    // Neither does taking it back help.
    const [open] = await list();
    await owner.call('POST', `/invitations/${open.id}/revoke`);
    expect((await invite(owner, email)).status).toBe(429);
    expect(await invitationsTo(test, email)).toHaveLength(3);
    expect((await invite(owner, somebody())).status).toBe(201);
    const other = await signInSeller(test, 'owner', await makeCompany(test, 'Other'));
    expect((await invite(other, email)).status).toBe(201);
    test.clock.advance(dayMs);
    expect((await invite(owner, email)).status).toBe(201);
  });

  const sentBy = () => (count % 2 === 0 ? owner : admin);

  it('keeps no invitations of who has left, nor to become an owner of who is none any more', async () => {
    const second = await signInSeller(test, 'owner', companyId);
    await invite(second, somebody(), 'owner');
    const { body: kept } = await invite(second, somebody(), 'support');
    const change = (role: Role | null) =>
      changeMember(test, companyId, cliActor, { userId: second.userId, role });
    await change('admin');
    expect(await list()).toEqual([kept]);
    await change('support');
    expect(await list()).toEqual([]);
    await invite(admin, somebody());
    await changeMember(test, companyId, cliActor, { userId: admin.userId, role: null });
    expect(await list()).toEqual([]);
  });
});
