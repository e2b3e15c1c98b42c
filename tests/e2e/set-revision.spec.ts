import type { IndexSetVersionReply, RoundReply } from '@parindex/contract';
import type { IndexSetChange, SetRow } from '@parindex/domain';
import type { APIRequestContext } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findBarriers, openPage, phone, useBrowser } from './harness/browser.ts';
import { logIn } from './harness/offices.ts';
import { useProgram } from './harness/program.ts';

const headers = { 'x-parindex-csrf': '1' };

describe('the criteria set changes while the districts are scoring', () => {
  const browser = useBrowser();
  const program = useProgram('demonstration');

  /** A page of the person, in the round that stands on 05/11/2020. */
  const open = async (username: string, viewport?: typeof phone) => {
    const baseURL = program().url;
    const opened = await openPage(browser(), { baseURL, ...(viewport === undefined ? {} : { viewport }) });
    const place = await logIn(opened.context.request, username, '2020-11-05');
    return { ...opened, ...place, request: opened.context.request };
  };

  /** The next version of the set in use: 1.7 says something else. */
  const issueNext = async (request: APIRequestContext, roundId: string) => {
    const call = async <Reply>(method: 'GET' | 'POST', url: string, data?: object): Promise<Reply> => {
      const reply = await request.fetch(url, { method, headers, ...(data === undefined ? {} : { data }) });
      if (!reply.ok()) throw new Error(`${url}: ${await reply.text()}`);
      return (await reply.json()) as Reply;
    };
    const { groups } = await call<RoundReply>('GET', `/api/rounds/${roundId}`);
    const used = groups[0]?.indexSetVersionId ?? '';
    const { versionId } = await call<{ versionId: string }>(
      'POST',
      `/api/index-set-versions/${used}/copy`,
      {},
    );
    const set = await call<IndexSetVersionReply>('GET', `/api/index-set-versions/${versionId}`);
    const row = set.rows.find(({ code }) => code === '1.7');
    if (row?.kind !== 'item') throw new Error('no item 1.7');
    const changed: SetRow = { ...row, wording: `${row.wording}\nTính đến hết ngày 31/10/2020.` };
    const change: IndexSetChange = { kind: 'row', row: changed };
    const saved = await call<{ rowVersion: number }>('POST', `/api/index-set-versions/${versionId}/changes`, {
      rowVersion: set.rowVersion,
      change,
    });
    await call('POST', `/api/index-set-versions/${versionId}/issue`, {
      rowVersion: saved.rowVersion,
      decision: { number: '2712/QĐ-UBND', date: '2020-10-31', issuer: 'UBND tỉnh (minh họa)' },
    });
  };

  test('the secretariat sees what follows, item by item and unit by unit, and moves the round', async () => {
    const { page, context, roundId, request, complaints } = await open('sonoivu');
    await issueNext(request, roundId);
    await page.goto(`/dot/${roundId}/thiet-lap`);
    await page.getByRole('button', { name: 'Chuyển sang bản 2…' }).click();
    await page.getByText('1 mục cần rà lại').waitFor();
    await page.getByText('2020-VT-0001 hết hiệu lực').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    const act = page.getByRole('button', { name: 'Chuyển sang bản 2', exact: true });
    await page.getByText('Nhập lý do và văn bản trước.').waitFor();
    await page.getByLabel('Văn bản sửa bộ chỉ số').fill('2712/QĐ-UBND ngày 31/10/2020');
    await page.getByLabel('Lý do').fill('UBND tỉnh sửa bộ chỉ số.');
    await act.click();
    await page.getByText('Đã chuyển.').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('the coordinator sees both texts beside each other and keeps the claim by one act', async () => {
    const { page, context, roundId, unitId, complaints } = await open('daumoi.condao');
    await page.goto(`/dot/${roundId}/bang-cham/${unitId}?muc=1.7`);
    await page.getByText('Bộ chỉ số đã chuyển từ bản 1 sang bản 2').waitFor();
    await page.getByText('điểm chưa tính vào tổng').waitFor();
    await page.getByRole('cell', { name: /Tính đến hết ngày 31\/10\/2020/ }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Xác nhận, giữ số liệu' }).click();
    await page.getByText('điểm chưa tính vào tổng').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('the leader delegates to somebody of the unit by a document; the register of posts says so', async () => {
    const { page, context, unitId, complaints } = await open('chutich.condao');
    await page.goto(`/nhan-su/${unitId}?phan=delegation`);
    await page.getByLabel('Người được ủy quyền').selectOption({ index: 1 });
    await page.getByLabel('Từ ngày').fill('18/11/2020');
    await page.getByLabel('Đến hết ngày').fill('20/11/2020');
    await page.getByLabel('Văn bản ủy quyền').fill('12/GUQ-UBND ngày 17/11/2020');
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ủy quyền', exact: true }).click();
    await page.getByText('Đã ủy quyền cho').waitFor();
    await page.getByText('12/GUQ-UBND ngày 17/11/2020').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('on a phone the self-assessment team is proposed from the heads of offices', async () => {
    const { page, context, unitId, complaints } = await open('daumoi.condao', phone);
    await page.goto(`/nhan-su/${unitId}?phan=team`);
    await page.getByRole('button', { name: 'Lấy từ trưởng các phòng' }).click();
    await page.getByRole('button', { name: 'Ghi danh sách' }).click();
    await page.getByText('Đã ghi danh sách tổ.').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    const wide = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
    expect(wide).toBe(false);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
