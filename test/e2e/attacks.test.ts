import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Visit } from '../support/chromium.ts';
import { useDashboard } from '../support/dashboard.ts';
import { type ForeignPage, serveForeignPage } from '../support/foreign-page.ts';
import { openSettled } from '../support/settled.ts';

const dashboard = useDashboard();

/** Each would leave a mark on the page if a browser ever ran it. */
const payloads = [
  '<script>window.__hit=1</script>',
  '<img src=x onerror="window.__hit=1">',
  '<svg/onload=window.__hit=1>',
  '"><iframe srcdoc="<script>parent.__hit=1</script>">',
  "';window.__hit=1;//",
  'javascript:window.__hit=1',
  '{{constructor.constructor("window.__hit=1")()}}',
  '<a href="javascript:window.__hit=1">x</a>',
  '</title><script>window.__hit=1</script>',
  '<math><mtext></p><style><img src onerror=window.__hit=1>',
  '\u202e<b onmouseover=window.__hit=1>abc</b>',
  '<details open ontoggle=window.__hit=1>',
];
const all = payloads.join(' ');
const tags = [
  'img',
  'svg',
  'body',
  'video',
  'audio',
  'object',
  'iframe',
  'input',
  'math',
  'form',
  'x',
];
const handlers = ['onerror', 'onload', 'onfocus', 'onclick', 'ontoggle', 'onmouseover'];
/** A hundred with those above, for fields that many can be in. */
const many = [
  ...payloads,
  ...tags.flatMap((tag) =>
    handlers.map((handler) => `<${tag} src=x autofocus ${handler}=window.__hit=1>`),
  ),
  ...['data:text/html,', 'vbscript:', 'jAvAsCrIpT:'].map((scheme) => `${scheme}window.__hit=1`),
  ...tags.map((tag) => `</${tag}><${tag}/onload=window.__hit=1//`),
  ...['`', '${', '<!--', ']]>', '&lt;', '%3C', '\\x3c', '\\u003c'].map(
    (start) => `${start}<script>window.__hit=1</script>`,
  ),
];

let visit: Visit;
let page: Page;

/** What the page itself could send: with its cookie, from its origin. */
async function call(method: string, path: string, body?: unknown) {
  const answer = await page.request.fetch(
    `/api/dashboard/companies/${dashboard.companyId}${path}`,
    {
      method,
      headers: { origin: dashboard.url },
      ...(body !== undefined && { data: body }),
    },
  );
  return { status: answer.status(), body: await answer.json() };
}

async function made(method: string, path: string, body: unknown) {
  const answer = await call(method, path, body);
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
  return answer.body;
}

/** Opens pages of the company: nothing has run on any, and each payload stands on one of them, as text. */
async function expectShownAsText(paths: readonly string[], sent: readonly string[]): Promise<void> {
  const seen: string[] = [];
  for (const path of paths) {
    await openSettled(page, `/${dashboard.companyId}${path}`);
    expect(await page.evaluate('window.__hit'), path).toBeUndefined();
    expect(
      await page.locator('a[href^="javascript:" i], iframe, [onerror], [onload]').count(),
    ).toBe(0);
    seen.push(await page.locator('body').innerText());
  }
  expect(sent.filter((payload) => !seen.some((text) => text.includes(payload)))).toEqual([]);
}

beforeAll(async () => {
  visit = await dashboard.enter();
  page = visit.page;
});
afterAll(() => visit?.close());

it('S14: what sellers, buyers and apps send is shown as text on every page, and runs nowhere', async () => {
  const origin = dashboard.server.url;
  await made('PATCH', '', { title: payloads[0] });
  const product = await made('POST', '/products', {
    name: `${payloads[1]} ${payloads[8]}`,
    description: all,
    software: {
      download_link: 'https://example.com/"><script>window.__hit=1</script>',
      version: payloads[2],
      note: all,
    },
  });
  const key = await made('POST', '/api_keys', {
    name: payloads[7],
    scopes: ['validate_license'],
    product_ids: null,
    expires_at: null,
  });
  const memberships: string[] = [];
  for (const [index, payload] of payloads.entries()) {
    const licenseKey = `key-${index}-${payload.replace(/[/\\?#%]/g, '|')}`;
    const membership = await made('POST', '/memberships', {
      // Of what an address may hold, the letters that markup is made of: angle brackets it may not.
      email: `buyer${index}+'onerror=window.__hit=1&{{x}}@example.com`,
      product_id: product.id,
      license_key: licenseKey,
    });
    memberships.push(membership.id);
    const url = `${origin}/api/v2/memberships/${encodeURIComponent(licenseKey)}/validate_license`;
    for (const metadata of [{ HWID: payload, [payload]: { deep: payload } }, { HWID: all }]) {
      await fetch(url, {
        method: 'POST',
        headers: { authorization: `Bearer ${key.secret}`, 'content-type': 'application/json' },
        body: JSON.stringify({ metadata }),
      });
    }
  }
  await expect
    .poll(
      async () => (await call('GET', `/memberships/${memberships[0]}/timeline`)).body.data.length,
    )
    .toBeGreaterThan(3);

  const paths = [
    ...['', '/products', '/memberships', '/developer', '/settings', '/products?archived=all'],
    ...['', '?tab=keys', '?tab=plans', '?tab=general'].map(
      (tab) => `/products/${product.id}${tab}`,
    ),
    ...memberships.map((id) => `/memberships/${id}`),
    `/memberships?search=${encodeURIComponent(all)}`,
    `/memberships?status=${encodeURIComponent(payloads[0] ?? '')}`,
    `/products/${encodeURIComponent(payloads[1] ?? '')}`,
  ];
  await expectShownAsText(paths, payloads);
  expect(visit.watch.refused).toEqual([]);
  expect(visit.watch.foreign).toEqual([]);
  await made('PATCH', '', { title: 'Acme Games' });
}, 240_000);

it('S14: a hundred payloads as names, versions, notes, metadata and what was refused: text, all of them', async () => {
  expect(new Set(many).size).toBe(100);
  const key = await made('POST', '/api_keys', {
    name: 'Of the app',
    scopes: ['validate_license'],
    product_ids: null,
    expires_at: null,
  });
  const paths = ['/products', '/developer', '/memberships'];
  for (const payload of many) {
    const download_link = 'https://example.com/';
    const software = { download_link, version: payload.slice(0, 50), note: payload };
    await made('POST', '/products', { name: payload, description: payload, software });
    const scopes = ['validate_license'];
    await made('POST', '/api_keys', { name: payload, scopes, product_ids: null, expires_at: null });
  }
  const { data: products } = (await call('GET', '/products')).body;
  paths.push(`/products/${products[0].id}`, `/products/${products[0].id}?tab=general`);
  for (const part of [many.slice(0, 50), many.slice(50)]) {
    const { id, license_key } = await made('POST', '/memberships', {
      email: 'many@example.com',
      product_id: products[0].id,
    });
    for (const sent of [part, part.toReversed()]) {
      const metadata = Object.fromEntries(sent.map((payload, index) => [`m${index}`, payload]));
      const url = `${dashboard.server.url}/api/v2/memberships/${license_key}/validate_license`;
      const answer = await fetch(url, {
        method: 'POST',
        headers: { authorization: `Bearer ${key.secret}`, 'content-type': 'application/json' },
        body: JSON.stringify({ metadata }),
      });
      expect(answer.status).toBe(sent === part ? 201 : 400);
    }
    // The page that has a refusal on its timeline: what is buffered is written once a second.
    const timeline = async () => (await call('GET', `/memberships/${id}/timeline`)).body.data;
    await expect.poll(async () => (await timeline()).length).toBeGreaterThan(2);
    await expectShownAsText([`/memberships/${id}`], part);
  }
  await expectShownAsText(paths.slice(0, 1), many);
  await expectShownAsText(paths.slice(1, 2), many);
  await expectShownAsText(paths.slice(2), []);
  expect(visit.watch.refused).toEqual([]);
  expect(visit.watch.foreign).toEqual([]);
}, 240_000);

it('S14: the policy of the page allows no script but its own files, and no inline one', async () => {
  for (const path of ['/', '/sign-in', '/no-such-page', `/${dashboard.companyId}/products`]) {
    const answer = await page.request.get(path, { headers: { accept: 'text/html' } });
    const policy = answer.headers()['content-security-policy'] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toContain("script-src 'self';");
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(policy, path).not.toMatch(/unsafe|\*|https?:/);
    const html = await answer.text();
    expect(html.match(/<script(?![^>]* src=)[^>]*>/g), path).toBeNull();
  }
});

it('S15: a page of another origin changes nothing with the session of its visitor', async () => {
  const before = (await call('GET', '')).body;
  const target = `${dashboard.url}/api/dashboard/companies/${dashboard.companyId}`;
  const foreign: ForeignPage = await serveForeignPage(`<!doctype html><title>foreign</title>
    <form id="form" method="post" enctype="text/plain" action="${target}/products">
      <input name='{"name":"planted","x":"' value='"}'></form>
    <form id="out" method="post" action="${dashboard.url}/api/auth/sign-out"></form>
    <iframe name="frame"></iframe>`);
  try {
    const other = await visit.page.context().newPage();
    await other.goto(foreign.url);
    const sent = await other.evaluate(`(async () => {
      const kinds = ['application/json', 'text/plain', 'application/x-www-form-urlencoded'];
      const results = [];
      for (const type of kinds) for (const method of ['PATCH', 'POST']) {
        for (const mode of ['cors', 'no-cors']) {
          const path = method === 'PATCH' ? '' : '/products';
          const body = JSON.stringify({ title: 'planted', name: 'planted' });
          const init = { method, mode, credentials: 'include', headers: { 'content-type': type }, body };
          results.push(await fetch('${target}' + path, init).then((r) => r.type + r.status, () => 'refused'));
        }
      }
      document.getElementById('form').target = 'frame';
      document.getElementById('form').submit();
      await new Promise((resolve) => setTimeout(resolve, 300));
      document.getElementById('out').target = 'frame';
      document.getElementById('out').submit();
      await new Promise((resolve) => setTimeout(resolve, 300));
      return results;
    })()`);
    expect(sent).toHaveLength(12);
    for (const result of sent as string[]) expect(result).toMatch(/^(refused|opaque0)$/);
    await other.close();
    expect((await call('GET', '')).body).toEqual(before);
    const products = (await call('GET', '/products?archived=all')).body.data as { name: string }[];
    expect(products.map(({ name }) => name)).not.toContain('planted');
  } finally {
    await foreign.close();
  }
});

it('S15: the dashboard lets no other page frame it', async () => {
  const foreign = await serveForeignPage(
    `<!doctype html><title>foreign</title><iframe src="${dashboard.url}/"></iframe>`,
  );
  try {
    const other = await visit.page.context().newPage();
    await other.goto(foreign.url);
    await other.waitForLoadState('networkidle');
    const frame = other.frames().find((one) => one !== other.mainFrame());
    expect(frame?.url()).toMatch(/^(chrome-error:|about:)/);
    await other.close();
  } finally {
    await foreign.close();
  }
});

it('S16: the cookie is out of reach of scripts, and a session that was put into the browser is not taken up', async () => {
  const planted = await dashboard.visit();
  const name = 'latchkey.session_token';
  await planted.page
    .context()
    .addCookies([{ name, value: 'planted.by-somebody', url: dashboard.url }]);
  await planted.page.goto('/sign-in');
  await planted.page.getByLabel('E-mail address').fill(dashboard.owner.email);
  await planted.page.getByLabel('Password', { exact: true }).fill(dashboard.owner.password);
  await planted.page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await planted.page.waitForURL(`**/${dashboard.companyId}`);
  const cookies = await planted.page.context().cookies();
  const session = cookies.find((cookie) => cookie.name === name);
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' });
  expect(session?.value).not.toContain('planted');
  expect(await planted.page.evaluate('document.cookie')).toBe('');
  await planted.close();
});

it('S16: a session that was ended elsewhere is over in its tab with the next click', async () => {
  const elsewhere = await dashboard.enter('/products');
  await elsewhere.page.getByRole('heading', { name: 'Products', level: 1 }).waitFor();
  await page.goto('/account');
  await page.getByRole('button', { name: 'Sign out everywhere else' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sign out everywhere else' }).click();
  await page.getByText(/other sessions? ha(s|ve) ended/).waitFor();
  await elsewhere.page.getByRole('link', { name: 'Memberships' }).first().click();
  await elsewhere.page.waitForURL('**/sign-in?*');
  await elsewhere.page.getByLabel('E-mail address').waitFor();
  await elsewhere.page.goBack();
  await elsewhere.page.waitForURL('**/sign-in*');
  await elsewhere.close();
  await page.goto(`/${dashboard.companyId}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
});
