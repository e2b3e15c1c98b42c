import { demonstrationText } from '@parindex/text';
import { buildRunner } from '../app.ts';
import type { Deps } from '../deps.ts';
import { extendPhase } from '../use-cases/round/extend-phase.ts';
import { freezeDay } from '../use-cases/round/freeze-day.ts';
import { buildCast } from './build-cast.ts';
import {
  type Districts,
  type Register,
  readConDao,
  readDistricts,
  readRegister,
  type SheetSample,
} from './data.ts';
import { loadProvinceFigures, loadSurveyFigures } from './load-figures.ts';
import { type IssuedSet, issueDemonstrationSet, type OpenRound, openRound } from './open-round.ts';
import { askForSupplement, finishAppraisal, mistype, playAppraisal } from './play-appraisal.ts';
import { playConDao } from './play-con-dao.ts';
import { playCorrection, playPublication } from './play-publication.ts';
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
  // The rounds do not know of each other, but the year before is asked for last year's points.
  await tellYearBefore(stage, register);
  report(demonstrationText.published(2019));
  const stages = { '05/11/2020': tellNovember, '21/12/2020': tellDecember, '31/03/2021': tellMarch };
  await Promise.all(
    Object.entries(stages).map(async ([day, tell]) => {
      await tell(story);
      report(demonstrationText.stage(day));
    }),
  );
};

type Story = {
  readonly stage: Stage;
  readonly register: Register;
  readonly districts: Districts;
  readonly conDao: SheetSample;
  readonly issued: IssuedSet;
};

const begin = async ({ stage, register, districts, conDao, issued }: Story): Promise<OpenRound> => {
  const round = await openRound(stage, register, issued);
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

/** 2019, published: what the districts compare themselves with. */
const tellYearBefore = async (stage: Stage, register: Register) => {
  const { units: districts } = await readDistricts(2019);
  const round = await openRound(stage, register, await issueDemonstrationSet(stage, 2019));
  await loadProvinceFigures(stage, round, districts);
  await submitAndAppraise(stage, round, districts);
  await mistype(stage, round, mistakeOf2019);
  await finishAppraisal(stage, round);
  await playPublication(stage, round, [], '809/QĐ-UBND');
  await playCorrection(stage, round, mistakeOf2019);
  await freeze(stage, round, '2020-04-30');
};

const mistakeOf2019 = { district: 'xuyen-moc', code: '1.2', wrong: '0.5', right: '0.75' };

const submitAndAppraise = async (stage: Stage, round: OpenRound, districts: Districts) => {
  await Promise.all(
    Object.entries(districts).map(([district, { facts }]) =>
      playDistrict(stage, round, district, facts, 'submitted'),
    ),
  );
  await loadSurveyFigures(stage, round, districts);
  await playAppraisal(stage, round);
};

/** 21/12/2020: second round of appraisal. */
const tellDecember = async (story: Story) => {
  const { stage, districts } = story;
  const round = await begin(story);
  await submitAndAppraise(stage, round, districts);
  await askForSupplement(stage, round);
  await freeze(stage, round, '2020-12-21');
};

/** 31/03/2021: published. */
const tellMarch = async (story: Story) => {
  const { stage, districts } = story;
  const round = await begin(story);
  await submitAndAppraise(stage, round, districts);
  await finishAppraisal(stage, round);
  await playPublication(stage, round, conclusionsOf2020, '512/QĐ-UBND');
  await freeze(stage, round, '2021-03-31');
};

const conclusionsOf2020 = [
  {
    district: 'con-dao',
    code: '1.1.3',
    points: '1.9',
    conclusion: 'Không có văn bản cho phép hoãn nhiệm vụ 14: tính 38/40 = 95 %, 1,90 điểm.',
  },
  {
    district: 'con-dao',
    code: '6.1',
    points: '1.834',
    conclusion: 'Số chính thức của Kho bạc đến 31/01/2021: 91,7 %, 1,83 điểm.',
  },
  {
    district: 'con-dao',
    code: '1.5',
    points: '0',
    conclusion: 'Sáng kiến công nhận năm 2019, ngoài kỳ đánh giá: 0 điểm.',
  },
  {
    district: 'long-dien',
    code: '1.1.3',
    points: '0',
    conclusion: 'Nhiệm vụ 31 chưa hoàn thành: 27/39 = 69,2 %, dưới ngưỡng 70 %, 0 điểm.',
  },
];

const freeze = (stage: Stage, round: OpenRound, today: string) =>
  stage.act('sonoivu', `${today}T10:00:00+07:00`, freezeDay, { roundId: round.roundId, today });
