import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a page did that its visitor should not have to know of. */
export interface PageWatch {
  /** Errors and warnings on the console, and exceptions that nobody caught. */
  readonly problems: string[];
  /** What the content security policy has refused. */
  readonly refused: string[];
  /** Requests to other hosts. */
  readonly foreign: string[];
  /** Sum of the layout shifts of the page as it is loaded now (web vitals: under 0.1 is good). */
  layoutShift(): Promise<number>;
  /** Asserts that there was nothing of all that. `except` names what the test provokes: problems, addresses elsewhere. */
  expectQuiet(except?: RegExp): Promise<void>;
}

/** Runs in the page, before its own scripts. */
const observer = `
  window.__shift = 0;
  window.__refused = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.__shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('securitypolicyviolation', (event) => {
    window.__tellRefused(event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sourceFile);
  });
`;

/** Begins to watch a page that has not been anywhere yet. */
export async function watchPage(page: Page, baseURL: string): Promise<PageWatch> {
  const { origin } = new URL(baseURL);
  const problems: string[] = [];
  const refused: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    const type = message.type();
    if (type === 'error' || type === 'warning') problems.push(`${type}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) foreign.push(url.href);
  });
  await page.exposeFunction('__tellRefused', (what: string) => refused.push(what));
  await page.addInitScript(observer);
  const layoutShift = () => page.evaluate<number>('window.__shift');
  return {
    problems,
    refused,
    foreign,
    layoutShift,
    async expectQuiet(except) {
      expect(problems.filter((problem) => !except?.test(problem))).toEqual([]);
      expect(refused).toEqual([]);
      expect(foreign.filter((address) => !except?.test(address))).toEqual([]);
      expect(await layoutShift()).toBeLessThan(0.05);
    },
  };
}
