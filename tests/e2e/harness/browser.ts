import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

export const desktop = { width: 1366, height: 768 };
export const phone = { width: 390, height: 844 };

/** Gives the stories of a file one Chromium, the system's. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      // Chromium has no sandbox for root
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('the browser is there only while stories run');
    return browser;
  };
}

/** A page as one person has it: own cookies, Vietnamese, and every complaint of the browser written down. */
export async function openPage(
  browser: Browser,
  { viewport = desktop, baseURL }: { viewport?: typeof desktop; baseURL: string },
): Promise<{ page: Page; context: BrowserContext; complaints: string[] }> {
  const context = await browser.newContext({
    viewport,
    baseURL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // a page asks first who it is; "nobody yet" is an answer, not a fault
    if (message.type() === 'error' && !message.text().includes('401')) complaints.push(message.text());
  });
  return { page, context, complaints };
}

/** What hinders people with disabilities on the page as it stands, one line each; WCAG 2.2 A and AA. */
export async function findBarriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}
