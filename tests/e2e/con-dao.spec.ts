import { afterAll, afterEach, describe, expect, test } from 'vitest';
import {
  acceptSupplement,
  answerSupplement,
  appraiseRest,
  askForMore,
  lowerAndFlag,
} from './con-dao/appraise.ts';
import { importWorkbook, issueSet, tryRule } from './con-dao/issue-set.ts';
import { loadRest, typeFigures } from './con-dao/load-figures.ts';
import { prepareRound, startRound } from './con-dao/open-round.ts';
import { closeAppraisal, decide, publish, readAsCitizen, verify } from './con-dao/publish.ts';
import {
  addPerson,
  enterOthers,
  enterUnits,
  giveSecondRole,
  pasteDistrictPeople,
  setUpProvince,
} from './con-dao/register-people.ts';
import { claims, scoreItem, scoreRest } from './con-dao/score-offices.ts';
import { approve, readReceipt, sheetOfConDao, submitOthers, synthesise } from './con-dao/submit-sheet.ts';
import { phone, useBrowser } from './harness/browser.ts';
import { gather } from './harness/cast.ts';
import { useFolder, useProgram } from './harness/program.ts';

// one story: each test goes on where the one before it ended
describe('huyện Côn Đảo 2020, from an empty installation to the published ranking', () => {
  const browser = useBrowser();
  const program = useProgram('empty');
  const folder = useFolder();
  const cast = gather(browser, () => program().url);
  afterEach(async ({ task }) => {
    const folder = process.env.STORY_PICTURES;
    if (folder !== undefined && task.result?.state === 'fail') await cast.photograph(folder);
  });
  afterAll(() => cast.close());
  let roundId = '';

  test('an empty installation gets its province, units, offices and people', async () => {
    await setUpProvince(cast);
    await enterUnits(cast);
    const admin = await cast.as('quantri');
    const secretariat = await addPerson(admin, {
      fullName: 'Vương Thu Lan',
      username: 'sonoivu',
      role: 'Cơ quan thường trực',
      unit: 'Sở Nội vụ',
    });
    const manager = await addPerson(admin, {
      fullName: 'Tạ Duy Anh',
      username: 'taikhoan.condao',
      role: 'Quản lý tài khoản của đơn vị',
      unit: 'Huyện Côn Đảo',
    });
    await cast.firstLogIn('sonoivu', secretariat);
    await cast.firstLogIn('taikhoan.condao', manager);
    for (const [username, password] of await pasteDistrictPeople(cast))
      await cast.join(username, password, username === 'chutich.condao' ? phone : undefined);
    await giveSecondRole(cast);
    await enterOthers(cast);
    expect(cast.complaints()).toEqual([]);
  });

  test('the criteria workbook is read, a rule is tried, the set is issued under its decision', async () => {
    await importWorkbook(cast);
    await tryRule(cast);
    await issueSet(cast);
    expect(cast.complaints()).toEqual([]);
  });

  test('the round: groups, calendar, authorities, offices, exemptions, start', async () => {
    await prepareRound(cast);
    roundId = await startRound(cast);
    expect(cast.complaints()).toEqual([]);
  });

  test('each office scores with figures, documents and explanations, and hands in', async () => {
    for (const claim of claims) await scoreItem(cast, claim);
    const sheetUrl = await sheetOfConDao(cast, roundId);
    for (const by of new Set(claims.map((claim) => claim.by)))
      await scoreRest(await cast.callerOf(by), sheetUrl, 'con-dao');
    expect(cast.complaints()).toEqual([]);
  });

  test('the coordinator presents, the chairman approves on a telephone, the sheet is submitted', async () => {
    await synthesise(cast);
    await approve(cast);
    await readReceipt(cast);
    await submitOthers(cast, roundId);
    expect(cast.complaints()).toEqual([]);
  });

  test('each authority appraises its own; one claim is lowered, one document is asked for and comes', async () => {
    await typeFigures(cast, roundId);
    await loadRest(cast, roundId);
    await lowerAndFlag(cast);
    await askForMore(cast, 'Niêm yết, công khai TTHC đầy đủ, đúng hạn');
    await answerSupplement(cast);
    await acceptSupplement(cast);
    for (const authority of ['noivu', 'tuphap', 'tttt', 'taichinh', 'khcn', 'vanphong'])
      await appraiseRest(await cast.callerOf(`thamdinh.${authority}`), roundId);
    expect(cast.complaints()).toEqual([]);
  });

  test('the council decides, the ranking is published, anybody can read and recompute it', async () => {
    await closeAppraisal(cast);
    await decide(cast);
    await publish(cast);
    const page = await cast.newcomer('a citizen', phone);
    await readAsCitizen(page);
    const result = '/api/public/results/2020/khoi-huyen-thi-xa-thanh-pho/result.json';
    const { untouched, forged } = await verify(page, result, folder());
    expect(untouched).toContain('giống hệt');
    expect(forged).toMatch(/^1 [\s\S]*Tệp đã bị sửa/);
    expect(cast.complaints()).toEqual([]);
  });
});
