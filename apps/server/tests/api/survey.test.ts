import type {
  AuditReply,
  FiguresReply,
  OpenFormReply,
  SurveyResultsReply,
  SurveysReply,
} from '@parindex/contract';
import { beforeEach, describe, expect, test } from 'vitest';
import { useInstallation } from '../harness/installation.ts';
import { useRounds } from '../harness/rounds.ts';
import { citizenForm, citizenSurvey, surveyActs } from '../harness/surveys.ts';

const the = useInstallation();
const { province, lan, id, item, started } = useRounds(the);
const acts = surveyActs(lan, () => province().stranger);
const { show, step, issueForm, create, invite, send } = acts;
const sea = () => id('Huyện Biển');
const hill = () => id('Huyện Núi');

const said = (a: string, b: string, more: object = {}) => ({ came: 'yes', '1.4': { a, b }, ...more });

/** A survey of two districts that collects, on a day inside its time. */
const collecting = async (more: object = {}) => {
  const roundId = await started();
  const content = citizenSurvey(await issueForm(), item('1.4'), [sea(), hill()], { roundId });
  const surveyId = await create({ ...content, ...more });
  expect((await step(surveyId, 'open')).status).toBe(200);
  return { roundId, surveyId };
};

beforeEach(() => the().setNow('2020-10-20T09:00:00+07:00'));

describe('a questionnaire', () => {
  test('is checked before it is issued, and never changes afterwards', async () => {
    const broken = { ...citizenForm, sections: [] };
    const { versionId } = (
      await lan().post<{ versionId: string }>('/api/questionnaires', { content: broken })
    ).body;
    const issue = (rowVersion: number) =>
      lan().post(`/api/questionnaires/${versionId}/issue`, { rowVersion });
    expect((await issue(1)).problems).toEqual(['questionnaire.empty']);
    const saved = await lan().put(`/api/questionnaires/${versionId}`, {
      rowVersion: 1,
      content: citizenForm,
    });
    expect(saved.body).toEqual({ rowVersion: 2, problems: [] });
    expect((await issue(1)).problems).toEqual(['version.clash']);
    expect((await issue(2)).status).toBe(200);
    const late = await lan().put(`/api/questionnaires/${versionId}`, { rowVersion: 3, content: broken });
    expect(late.problems).toEqual(['questionnaire.issued']);
  });

  test('goes out as an XLSForm workbook and comes back the same', async () => {
    const versionId = await issueForm();
    const workbook = await lan().get(`/api/questionnaires/${versionId}/xlsform`);
    const read = await lan().post<{ content: unknown; problems: unknown[] }>(
      '/api/questionnaires/read-xlsform',
      workbook.bytes,
      { 'content-type': 'application/octet-stream' },
    );
    expect(read.body).toEqual({ content: citizenForm, problems: [] });
  });

  test('is the secretariat’s: a district neither sees nor makes one', async () => {
    expect((await province().as('Minh').get('/api/questionnaires')).status).toBe(404);
    expect((await province().as('Minh').post('/api/questionnaires', { content: citizenForm })).status).toBe(
      404,
    );
  });
});

describe('a survey opens only when it can be answered and counted', () => {
  test('every gap is named at once', async () => {
    const content = citizenSurvey(await issueForm(), item('1.4'), [sea()], {
      contact: '',
      opensAt: '2020-11-05T00:00:00.000Z',
      quotas: [],
      groups: [{ code: 'citizens', name: { vi: 'Người dân' }, questionnaireId: crypto.randomUUID() }],
    });
    const surveyId = await create(content);
    expect((await step(surveyId, 'open')).problems).toEqual([
      'survey.times',
      'survey.words-missing',
      'survey.questionnaire-missing',
      'survey.quotas-missing',
      'survey-item.group-unknown',
      'survey-item.question-unknown',
      'survey-item.question-unknown',
    ]);
    expect((await show(surveyId)).state).toBe('preparing');
  });

  test('units that are none, and a quota given twice, are refused when it is saved', async () => {
    const content = citizenSurvey(await issueForm(), item('1.4'), [sea(), sea()]);
    expect((await lan().post('/api/surveys', content)).problems).toEqual(['survey.quota-twice']);
    const stranger = citizenSurvey(await issueForm(), item('1.4'), [crypto.randomUUID()]);
    expect((await lan().post('/api/surveys', stranger)).problems).toEqual(['round.unit-unknown']);
  });
});

describe('a link', () => {
  test('shows the form without any login, and what its respondent agrees to', async () => {
    const { surveyId } = await collecting();
    const [token = ''] = await invite(surveyId, sea(), 'citizens');
    const form = await province().stranger.get<OpenFormReply>(`/api/public/survey?token=${token}`);
    expect(form.body).toMatchObject({ state: 'open', unit: 'Huyện Biển', form: citizenForm, minimumCell: 3 });
    expect((await province().stranger.get(`/api/public/survey?token=${'x'.repeat(43)}`)).status).toBe(404);
  });

  test('of a person answers once; the same sheet again gets its receipt again and counts once', async () => {
    const { surveyId } = await collecting();
    const [token = ''] = await invite(surveyId, sea(), 'citizens');
    const sheet = crypto.randomUUID();
    const first = await send(token, said('A', 'B'), sheet);
    expect(first.status).toBe(200);
    expect((await send(token, said('A', 'B'), sheet)).body).toEqual(first.body);
    expect((await send(token, said('D', 'D'))).problems).toEqual(['invitation.used']);
    const cell = (await show(surveyId)).cells.find(
      ({ unitId, group }) => unitId === sea() && group === 'citizens',
    );
    expect(cell).toMatchObject({ quota: 4, valid: 1, waiting: 1, rejected: 0 });
  });

  test('ten devices at once with one personal link: one sheet is kept', async () => {
    const { surveyId } = await collecting();
    const [token = ''] = await invite(surveyId, sea(), 'citizens');
    const came = await Promise.all(Array.from({ length: 10 }, () => send(token, said('A', 'B'))));
    expect(came.map(({ status }) => status).sort()).toEqual([200, ...new Array(9).fill(409)]);
    expect((await show(surveyId)).cells.reduce((sum, { valid }) => sum + valid, 0)).toBe(1);
  });

  test('for everybody answers until the quota of its group is full', async () => {
    const { surveyId } = await collecting();
    const [token = ''] = await invite(surveyId, sea(), 'firms', { kind: 'open' });
    for (const _ of [1, 2, 3]) expect((await send(token, said('A', 'B'))).status).toBe(200);
    expect((await send(token, said('A', 'B'))).problems).toEqual(['invitation.full']);
  });

  test('takes no answer that the form does not have, to a question that was not asked, or before and after its time', async () => {
    const { surveyId } = await collecting();
    const [token = ''] = await invite(surveyId, sea(), 'citizens');
    expect((await send(token, { came: 'perhaps' })).problems).toEqual(['answer.not-an-option']);
    expect((await send(token, { came: 'no', '1.4': { a: 'A', b: 'A' } })).problems).toEqual([
      'answer.not-shown',
    ]);
    the().setNow('2020-11-04T17:00:00+07:00');
    expect((await send(token, said('A', 'B'))).problems).toEqual(['survey.over']);
    the().setNow('2020-10-18T23:59:00+07:00');
    expect((await send(token, said('A', 'B'))).problems).toEqual(['survey.not-open']);
    expect((await show(surveyId)).cells.every(({ valid }) => valid === 0)).toBe(true);
  });
});

describe('closing a survey', () => {
  /** Four citizens and one firm about the sea, nobody about the hill. */
  const answered = async () => {
    const made = await collecting();
    const citizens = await invite(made.surveyId, sea(), 'citizens', { count: 5 });
    const [firm = ''] = await invite(made.surveyId, sea(), 'firms');
    const answers = [
      said('A', 'A', { why: 'Nhanh hơn trước' }),
      said('A', 'B'),
      said('B', 'E'),
      said('C', 'D'),
      said('D', 'D'),
    ];
    for (const [at, token] of citizens.entries()) await send(token, answers[at] ?? {}, sheetIds[at]);
    await send(firm, said('D', 'D', { why: 'Nhiều giấy tờ' }));
    return made;
  };
  const sheetIds = Array.from({ length: 5 }, () => crypto.randomUUID());

  test('gives the round the mean of every surveyed item, and takes units below the minimum out of the denominator', async () => {
    const { surveyId, roundId } = await answered();
    const rejected = await lan().patch(`/api/surveys/${surveyId}/responses/${sheetIds[4]}`, {
      state: 'rejected',
      reason: 'Trả lời thẳng hàng',
    });
    expect(rejected.status).toBe(200);
    expect((await step(surveyId, 'close')).status).toBe(200);
    const { figures } = (await lan().get<FiguresReply>(`/api/rounds/${roundId}/figures`)).body;
    // a: (100 + 100 + 60 + 20)/4 = 70; b: (100 + 60 + 0)/3 = 53,33…; the firm's single sheet is below the minimum of 2
    expect(figures.find(({ unitId }) => unitId === sea())).toMatchObject({
      facts: { mean: '61.666666666667', validCount: '4' },
      notSurveyed: false,
      source: 'Khảo sát CCHC 2020',
    });
    expect(figures.find(({ unitId }) => unitId === hill())).toMatchObject({ facts: {}, notSurveyed: true });
  });

  test('breaks the tie between links and sheets for good, and keeps what was rejected as a count', async () => {
    const { surveyId } = await answered();
    await lan().patch(`/api/surveys/${surveyId}/responses/${sheetIds[4]}`, {
      state: 'rejected',
      reason: 'Trả lời thẳng hàng',
    });
    await step(surveyId, 'close');
    const { database } = the().deps;
    expect(
      await database.selectFrom('survey_response').select('id').where('survey_id', '=', surveyId).execute(),
    ).toEqual([]);
    const kept = await database
      .selectFrom('survey_answer')
      .selectAll()
      .where('survey_id', '=', surveyId)
      .execute();
    expect(kept).toHaveLength(5);
    expect(kept.some((row) => sheetIds.includes(row.id as (typeof sheetIds)[number]))).toBe(false);
    expect(Object.keys(kept[0] ?? {})).not.toContain('pseudonym');
    expect((await show(surveyId)).rejected).toEqual([{ reason: 'Trả lời thẳng hàng', sheets: 1 }]);
  });

  test('a closed survey takes nothing more, and computing again gives the same figures', async () => {
    const { surveyId } = await answered();
    const [late = ''] = await invite(surveyId, hill(), 'citizens');
    await step(surveyId, 'close');
    expect((await send(late, said('A', 'A'))).problems).toEqual(['workflow.not-now']);
    const results = async () =>
      the()
        .deps.database.selectFrom('survey_result')
        .select(['unit_id', 'item_id', 'content'])
        .where('survey_id', '=', surveyId)
        .orderBy('unit_id')
        .execute();
    const before = await results();
    expect((await step(surveyId, 'recompute')).status).toBe(200);
    expect(await results()).toEqual(before);
  });

  test('no answer is in the log, and nobody there is told apart', async () => {
    const { surveyId } = await answered();
    await step(surveyId, 'close');
    const { entries } = (await province().as('Quản trị').get<AuditReply>('/api/audit?verb=response.receive'))
      .body;
    expect(entries).toEqual([]);
    const log = (await province().as('Quản trị').get<AuditReply>('/api/audit?verb=survey.close')).body
      .entries;
    expect(JSON.stringify(log)).toContain(surveyId);
  });
});

describe('results', () => {
  test('hide a group below the minimum cell, and the sums beside it leave it out', async () => {
    const { surveyId } = await collecting();
    const tokens = await invite(surveyId, sea(), 'citizens', { count: 4 });
    for (const token of tokens) await send(token, said('A', 'B', { why: 'Tốt' }));
    const [firm = ''] = await invite(surveyId, sea(), 'firms');
    await send(firm, said('D', 'D', { why: 'Chỉ một người viết' }));
    const { questions, items, remarks } = (
      await lan().get<SurveyResultsReply>(`/api/surveys/${surveyId}/results/${sea()}`)
    ).body;
    const asked = questions.find(({ question }) => question === '1.4.a');
    expect(asked).toMatchObject({ mean: '100.00', counted: 4, counts: { A: 4, D: 0 } });
    expect(asked?.groups).toEqual([
      {
        group: 'citizens',
        answers: 4,
        hidden: false,
        counts: { A: 4, B: 0, C: 0, D: 0, E: 0 },
        mean: '100.00',
      },
      { group: 'firms', answers: 1, hidden: true },
    ]);
    expect(items).toMatchObject([{ code: '1.4', mean: '80', points: '1.6', maxPoints: '2', answers: 4 }]);
    expect(remarks.map(({ text }) => text)).toEqual(['Tốt', 'Tốt', 'Tốt', 'Tốt']);
  });

  test('are never a rated unit’s to see, nor how far the collecting is', async () => {
    const { surveyId } = await collecting();
    for (const who of ['Minh', 'Hải', 'Đào']) {
      expect((await province().as(who).get(`/api/surveys/${surveyId}`)).status).toBe(404);
      expect((await province().as(who).get(`/api/surveys/${surveyId}/results/${sea()}`)).status).toBe(404);
    }
    const { surveys } = (await lan().get<SurveysReply>('/api/surveys')).body;
    expect(surveys.find((one) => one.surveyId === surveyId)).toMatchObject({
      state: 'collecting',
      quota: 14,
      answered: 0,
    });
  });
});
