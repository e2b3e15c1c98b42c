import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { desktop, openPage } from './browser.ts';
import { type Caller, caller, logIn } from './caller.ts';

/** The people of a story; each sits at a browser of their own and stays logged in. */
export type Cast = Readonly<{
  /** The page of somebody who has logged in before; opened when it is first needed. */
  as: (username: string) => Promise<Page>;
  /** The same session without the page, for what would only repeat what a test has shown. */
  callerOf: (username: string) => Promise<Caller>;
  /** Nobody yet: an open browser. */
  newcomer: (username: string, viewport?: typeof desktop) => Promise<Page>;
  /** The first log-in with the slip that was handed over, and an own password. */
  firstLogIn: (username: string, oneTimePassword: string) => Promise<void>;
  /** The same without the page, for those whose first log-in shows nothing new. */
  join: (username: string, oneTimePassword: string, viewport?: typeof desktop) => Promise<void>;
  /** Every complaint of every browser, with whose it was. */
  complaints: () => readonly string[];
  /** A picture of every open page, for whoever looks for what stopped the story. */
  photograph: (folder: string) => Promise<void>;
  close: () => Promise<void>;
}>;

export const ownPassword = 'Mot-cau-de-nho-2020';

type Seat = {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
};
type Ticket = { readonly cookie: string; readonly viewport: typeof desktop };

export const gather = (browser: () => Browser, baseURL: () => string): Cast => {
  const seats = new Map<string, Seat>();
  const tickets = new Map<string, Ticket>();
  const newcomer = async (username: string, viewport = desktop): Promise<Page> => {
    const { page, context, complaints } = await openPage(browser(), { baseURL: baseURL(), viewport });
    page.setDefaultTimeout(20_000);
    seats.set(username, { page, complaints, close: () => context.close() });
    return page;
  };
  return {
    newcomer,
    as: async (username) => {
      const seat = seats.get(username);
      if (seat !== undefined) return seat.page;
      const ticket = tickets.get(username);
      if (ticket === undefined) throw new Error(`${username} has not logged in yet`);
      const page = await newcomer(username, ticket.viewport);
      const [name = '', value = ''] = ticket.cookie.split('=');
      await page.context().addCookies([{ name, value, url: baseURL() }]);
      await page.goto('/');
      return page;
    },
    callerOf: async (username) => {
      const cookies = await seats.get(username)?.page.context().cookies();
      const cookie = cookies?.map(({ name, value }) => `${name}=${value}`).join('; ');
      return caller(baseURL(), cookie ?? tickets.get(username)?.cookie ?? '');
    },
    firstLogIn: async (username, oneTimePassword) => {
      const page = await newcomer(username);
      await page.goto('/');
      await page.getByLabel('Tên đăng nhập').fill(username);
      await page.getByLabel('Mật khẩu', { exact: true }).fill(oneTimePassword);
      await page.getByRole('button', { name: 'Đăng nhập' }).click();
      await page.getByRole('heading', { name: 'Đổi mật khẩu' }).waitFor();
      await page.getByLabel('Mật khẩu hiện tại').fill(oneTimePassword);
      await page.getByLabel('Mật khẩu mới').fill(ownPassword);
      await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
      await page.waitForURL('**/viec*');
    },
    join: async (username, oneTimePassword, viewport = desktop) => {
      const { cookie } = await logIn(baseURL(), { username, password: oneTimePassword, next: ownPassword });
      tickets.set(username, { cookie, viewport });
    },
    complaints: () =>
      [...seats].flatMap(([username, { complaints }]) => complaints.map((line) => `${username}: ${line}`)),
    photograph: async (folder) => {
      for (const [username, { page }] of seats)
        await page.screenshot({ path: join(folder, `${username}.png`) });
    },
    close: async () => {
      for (const { close } of seats.values()) await close();
    },
  };
};
