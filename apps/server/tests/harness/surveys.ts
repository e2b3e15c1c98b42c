import type {
  InviteReply,
  QuestionnaireMadeReply,
  QuestionnaireSavedReply,
  ResponseReceipt,
  SurveyMadeReply,
  SurveyReply,
  SurveySavedReply,
} from '@parindex/contract';
import type { Answers, Questionnaire, Survey } from '@parindex/domain';
import { v4 as uuidv4 } from 'uuid';
import type { Came, Speaker } from './named-people.ts';

const words = (vi: string) => ({ vi, en: `${vi} (en)` });

/** What citizens are asked: whether they came, how long it took, and why. */
export const citizenForm: Questionnaire = {
  title: words('Phiếu người dân'),
  sections: [
    {
      code: 'p1',
      title: words('Giải quyết hồ sơ'),
      questions: [
        {
          kind: 'single',
          code: 'came',
          label: words('Ông/Bà có đến bộ phận một cửa?'),
          required: true,
          options: [
            { code: 'yes', label: words('Có') },
            { code: 'no', label: words('Không') },
          ],
        },
        {
          kind: 'rating-grid',
          code: '1.4',
          label: words('Ông/Bà đánh giá thế nào?'),
          shownWhen: { kind: 'chosen', question: 'came', option: 'yes' },
          options: [
            ...['A', 'B', 'C', 'D'].map((code) => ({ code, label: words(code) })),
            { code: 'E', label: words('Không rõ'), apart: true },
          ],
          statements: ['a', 'b'].map((code) => ({ code, label: words(code) })),
        },
        { kind: 'text', code: 'why', label: words('Góp ý'), longest: 100 },
      ],
    },
  ],
};

const worth = { A: '100', B: '60', C: '20', D: '0' };

/** A survey of citizens and firms about two districts, as the secretariat sets it up. */
export const citizenSurvey = (
  questionnaireId: string,
  itemId: string,
  units: readonly string[],
  more: Partial<Survey> = {},
): Omit<Survey, 'id'> => ({
  title: words('Khảo sát CCHC 2020'),
  kind: 'index',
  design: 'quota',
  organiser: words('Sở Nội vụ'),
  contact: '0254 000 000',
  consent: words('Bấm Đồng ý là đồng ý để Sở Nội vụ dùng câu trả lời cho khảo sát này.'),
  minimumCell: 3,
  opensAt: '2020-10-18T17:00:00.000Z',
  closesAt: '2020-11-04T10:00:00.000Z',
  groups: [
    { code: 'citizens', name: words('Người dân'), questionnaireId },
    { code: 'firms', name: words('Doanh nghiệp'), questionnaireId },
  ],
  quotas: units.flatMap((unitId) => [
    { unitId, group: 'citizens', quota: 4, population: 4000 },
    { unitId, group: 'firms', quota: 3 },
  ]),
  items: [
    {
      itemId,
      parts: [
        { question: '1.4.a', worth, share: '1' },
        { question: '1.4.b', worth, share: '1' },
      ],
      groups: ['citizens', 'firms'],
      weighting: { kind: 'pooled' },
      minimum: 2,
    },
  ],
  ...more,
});

/** The acts of a survey in a few words; `who` is the secretariat. */
export const surveyActs = (who: () => Speaker, stranger: () => Speaker) => {
  const show = async (surveyId: string) => (await who().get<SurveyReply>(`/api/surveys/${surveyId}`)).body;
  const step = async (
    surveyId: string,
    verb: 'open' | 'close' | 'recompute',
  ): Promise<Came<SurveySavedReply>> =>
    who().post(`/api/surveys/${surveyId}/${verb}`, { version: (await show(surveyId)).version });
  return {
    show,
    step,
    issueForm: async (content: Questionnaire = citizenForm): Promise<string> => {
      const { versionId } = (await who().post<QuestionnaireMadeReply>('/api/questionnaires', { content }))
        .body;
      await who().post<QuestionnaireSavedReply>(`/api/questionnaires/${versionId}/issue`, { rowVersion: 1 });
      return versionId;
    },
    create: async (content: object): Promise<string> =>
      (await who().post<SurveyMadeReply>('/api/surveys', content)).body.surveyId,
    invite: async (
      surveyId: string,
      unitId: string,
      group: string,
      more: object = {},
    ): Promise<readonly string[]> => {
      const came = await who().post<InviteReply>(`/api/surveys/${surveyId}/invitations`, {
        unitId,
        group,
        kind: 'personal',
        ...more,
      });
      return came.body.links.map((link) => link.split('/').at(-1) ?? '');
    },
    send: (token: string, answers: Answers, responseId: string = uuidv4()): Promise<Came<ResponseReceipt>> =>
      stranger().post('/api/public/survey/responses', { token, responseId, answers }),
  };
};
