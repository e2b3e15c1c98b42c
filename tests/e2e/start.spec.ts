import { describe, expect, test } from 'vitest';
import { desktop, findBarriers, openPage, phone, useBrowser } from './harness/browser.ts';
import { useProgram } from './harness/program.ts';

describe('the first page that a person sees', () => {
  const browser = useBrowser();
  const program = useProgram('empty');

  test.each([
    ['at a desk', desktop],
    ['on a phone', phone],
  ])(
    '%s: it is in Vietnamese, the browser has no complaint, and nothing hinders anybody',
    async (_where, viewport) => {
      const { page, context, complaints } = await openPage(browser(), { viewport, baseURL: program().url });
      const reply = await page.goto('/');
      expect(reply?.status()).toBe(200);
      await page.locator('h1').first().waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('vi');
      expect(await findBarriers(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );

  test('its security policy lets no inline script or style and no other place in', async () => {
    const reply = await fetch(program().url);
    const policy = reply.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});
