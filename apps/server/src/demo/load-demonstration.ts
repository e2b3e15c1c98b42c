import { demonstrationText } from '@parindex/text';
import { buildRunner } from '../app.ts';
import type { Deps } from '../deps.ts';
import { extendPhase } from '../use-cases/round/extend-phase.ts';
import { freezeDay } from '../use-cases/round/freeze-day.ts';
import { buildCast } from './build-cast.ts';
import {
  type Register,
  readConDao,
  readDistricts,
  readRegister,
  type SheetSample,
  type UnitFigures,
} from './data.ts';
import { loadProvinceFigures, loadSurveyFigures } from './load-figures.ts';
import { type IssuedSet, issueDemonstrationSet, type OpenRound, openRound } from './open-round.ts';
import { askForSupplement, playAppraisal } from './play-appraisal.ts';
import { playConDao } from './play-con-dao.ts';
import { type Progress, playDistrict } from './play-submission.ts';
import { buildStage, need, type Stage } from './stage.ts';

/** Năm minh họa — Côn Đảo and the other seven districts in 2020, entered through the use cases of the program. */
export const loadDemonstration = async (deps: Deps, report: (line: string) => void): Promise<void> => {
  const { runner, services } = await buildRunner(deps);
  const register = await readRegister();
  const [{ units: districts }, conDao] = await Promise.all([readDistricts(), readConDao()]);
  report(demonstrationText.people);
  const stage = buildStage(runner, services, await buildCast(runner, register));
  const issued = await issueDemonstrationSet(stage);
  const story: Story = { stage, register, districts, conDao, issued };
  report(demonstrationText.stage('05/11/2020'));
  await tellNovember(story);
  report(demonstrationText.stage('21/12/2020'));
  await tellDecember(story);
};

type Story = {
  readonly stage: Stage;
  readonly register: Register;
  readonly districts: Readonly<Record<string, UnitFigures>>;
  readonly conDao: SheetSample;
  readonly issued: IssuedSet;
};

const begin = async ({ stage, register, districts, conDao, issued }: Story): Promise<OpenRound> => {
  const round = await openRound(stage, register, issued, 'Chỉ số CCHC năm 2020');
  await loadProvinceFigures(stage, round, districts);
  await playConDao(stage, round, conDao, districts['con-dao']?.facts ?? {});
  return round;
};

/** 05/11/2020: in the middle of self-scoring. */
const tellNovember = async (story: Story) => {
  const { stage, districts } = story;
  const round = await begin(story);
  const progress: Readonly<Record<string, Progress>> = {
    'vung-tau': 'submitted',
    'ba-ria': 'submitted',
    'phu-my': 'presented',
    'chau-duc': 'presented',
    'xuyen-moc': 'presented',
    'dat-do': 'begun',
  };
  for (const [district, to] of Object.entries(progress))
    await playDistrict(
      stage,
      round,
      district,
      districts[district]?.facts ?? {},
      to,
      '2020-11-04T10:00:00+07:00',
    );
  await stage.act('sonoivu', '2020-11-05T08:00:00+07:00', extendPhase, {
    roundId: round.roundId,
    unitId: need(round.districts, 'long-dien'),
    phase: 'submission',
    closesAt: '2020-11-25T17:00',
    reason: 'Bão số 12, trụ sở mất điện từ 02/11.',
    document: '1391/SNV-CCHC ngày 04/11/2020 (minh họa)',
  });
  await freeze(stage, round, '2020-11-05');
};

/** 21/12/2020: second round of appraisal. */
const tellDecember = async (story: Story) => {
  const { stage, districts } = story;
  const round = await begin(story);
  for (const [district, { facts }] of Object.entries(districts))
    await playDistrict(stage, round, district, facts, 'submitted');
  await loadSurveyFigures(stage, round, districts);
  await playAppraisal(stage, round);
  await askForSupplement(stage, round);
  await freeze(stage, round, '2020-12-21');
};

const freeze = (stage: Stage, round: OpenRound, today: string) =>
  stage.act('sonoivu', `${today}T10:00:00+07:00`, freezeDay, { roundId: round.roundId, today });

/** The accounts, one line each, for whoever starts the program. */
export const demonstrationAccounts = async (_deps: Deps): Promise<readonly string[]> => {
  const register = await readRegister();
  const shown = [
    'daumoi.condao',
    'tuphap.condao',
    'truongphong.noivu',
    'chutich.condao',
    'sonoivu',
    'thamdinh.noivu',
    'thukyhoidong',
  ];
  return [
    demonstrationText.password(register.password),
    ...register.people
      .filter(({ username }) => shown.includes(username))
      .map(({ username, fullName, title }) => demonstrationText.account(username, fullName, title)),
    demonstrationText.account(
      register.administrator.username,
      register.administrator.fullName,
      'Quản trị hệ thống',
    ),
  ];
};
