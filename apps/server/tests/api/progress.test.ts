import type { ProgressLine, ProgressReply, RemindedReply } from '@parindex/contract';
import { currentMark } from '@parindex/domain';
import { describe, expect, test } from 'vitest';
import { readDistricts } from '../../src/demo/data.ts';
import { playDistrict } from '../../src/demo/play-submission.ts';
import { readXlsxBytes } from '../../src/files/read-xlsx.ts';
import { extendPhase } from '../../src/use-cases/round/extend-phase.ts';
import { useConDao } from '../harness/con-dao.ts';
import { useInstallation } from '../harness/installation.ts';

const the = useInstallation();
const conDao = useConDao(the);
const url = (tail = '') => `/api/rounds/${conDao().round.roundId}/progress${tail}`;
const board = async (username = 'sonoivu') => (await conDao().as(username).get<ProgressReply>(url())).body;
const unitIdOf = (district: string) => conDao().round.districts.get(district) ?? '';
const lineOf = async (district: string): Promise<ProgressLine> => {
  const found = (await board()).units.find(({ unitId }) => unitId === unitIdOf(district));
  if (!found) throw new Error(`no line of ${district}`);
  return found;
};
const standing = async (district: string) => {
  const mark = currentMark((await lineOf(district)).marks);
  return mark && `${mark.step} ${mark.state}`;
};
const play = async (district: string, to: 'begun' | 'presented' | 'submitted') => {
  const { units } = await readDistricts();
  await playDistrict(
    conDao().stage,
    conDao().round,
    district,
    units[district]?.facts ?? {},
    to,
    '2020-11-04T10:00:00+07:00',
  );
};

describe('the board of a round', () => {
  test('each unit stands in its own step; nothing says what it claims', async () => {
    await play('vung-tau', 'submitted');
    await play('chau-duc', 'presented');
    await play('dat-do', 'begun');
    expect(await standing('vung-tau')).toBe('appraisal to-come');
    expect(await standing('chau-duc')).toBe('approval doing');
    expect(await standing('dat-do')).toBe('self-scoring doing');
    // the middle of self-scoring has passed
    expect(await standing('con-dao')).toBe('self-scoring idle');
    expect(JSON.stringify(await board())).not.toMatch(/points|facts/i);
  });

  test('after the hour a unit is late, unless it was given longer', async () => {
    await conDao().stage.act('sonoivu', '2020-11-05T08:00:00+07:00', extendPhase, {
      roundId: conDao().round.roundId,
      unitId: unitIdOf('chau-duc'),
      phase: 'submission',
      closesAt: '2020-11-25T17:00',
      reason: 'Bão số 12',
      document: '1391/SNV-CCHC',
    });
    the().setNow('2020-11-23T09:00:00+07:00');
    expect(await standing('dat-do')).toBe('self-scoring late');
    expect(await standing('chau-duc')).toBe('approval doing');
    expect(await lineOf('chau-duc')).toMatchObject({ extendedBy: '1391/SNV-CCHC' });
    the().setNow('2020-11-05T10:00:00+07:00');
  });

  test('the secretariat, the council and the auditor see it; a unit and an appraiser do not', async () => {
    const status = async (username: string) => (await conDao().as(username).get(url())).status;
    expect(await Promise.all(['sonoivu', 'thukyhoidong', 'thanhtra'].map(status))).toEqual([200, 200, 200]);
    expect(await Promise.all(['daumoi.condao', 'chutich.condao', 'thamdinh.noivu'].map(status))).toEqual([
      404, 404, 404,
    ]);
  });

  test('as a workbook: one line a unit, each step in words', async () => {
    const { bytes, headers } = await conDao().as('sonoivu').get(url('/progress.xlsx'));
    expect(String(headers['content-disposition'])).toContain('.xlsx');
    const read = await readXlsxBytes(bytes);
    if (!read.ok) throw new Error('the workbook does not read');
    const cells = read.value.grids[0]?.rows.flatMap((row) =>
      row.cells.map(({ value }) => JSON.stringify(value ?? '')),
    );
    expect(cells?.filter((cell) => cell.includes('Huyện Châu Đức'))).toHaveLength(1);
    expect(cells?.some((cell) => cell.includes('Chờ duyệt, '))).toBe(true);
  });
});

describe('reminding units', () => {
  const remind = (districts: readonly string[], username = 'sonoivu') =>
    conDao()
      .as(username)
      .post<RemindedReply>(url('/remind'), { unitIds: districts.map(unitIdOf) });
  const mails = () =>
    the().deps.database.selectFrom('mail_message').select(['to_address', 'subject']).execute();

  test('writes to whoever the step waits for and says who cannot be written to', async () => {
    const { status, body } = await remind(['con-dao', 'chau-duc']);
    expect([status, body.units]).toEqual([200, 2]);
    expect(body.mailed).toBe(1);
    expect(body.unreachable).toEqual(['Châu Đức']);
    expect(await mails()).toEqual([
      expect.objectContaining({
        to_address: 'daumoi.condao@minhhoa.example',
        subject: expect.stringContaining('Côn Đảo'),
      }),
    ]);
    expect((await lineOf('con-dao')).reminders).toBe(1);
  });

  test('a unit that has submitted is not reminded, and nobody is when one of them has', async () => {
    expect((await remind(['dat-do', 'vung-tau'])).problems).toEqual(['workflow.not-now']);
    expect((await lineOf('dat-do')).reminders).toBe(0);
  });

  test('only the secretariat reminds, and only units of the round', async () => {
    expect((await remind(['con-dao'], 'thanhtra')).status).toBe(404);
    const unknown = await conDao()
      .as('sonoivu')
      .post(url('/remind'), { unitIds: [conDao().round.roundId] });
    expect(unknown.problems).toEqual(['subject.unknown']);
  });
});
