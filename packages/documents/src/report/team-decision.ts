import { teamDecisionText as words } from '@parindex/text';
import { type Page, paragraph, type Table } from '../page.ts';
import { demonstrationLine } from '../workbook/looks.ts';
import { type Issuer, letterheadOf } from './letter.ts';

/** Một thành viên của tổ, as the decision names them. */
export type TeamDecisionMember = {
  readonly name: string;
  readonly position: string;
  readonly duty: string;
  readonly task: string;
};

/** Dự thảo quyết định thành lập Tổ tự đánh giá, the data; number and date stay blank until it is issued. */
export type TeamDecision = {
  readonly year: number;
  readonly issuer: Issuer;
  /** Decisions of a chairman sign "CHỦ TỊCH", of a director "GIÁM ĐỐC". */
  readonly committee: boolean;
  readonly unitName: string;
  readonly place: string;
  readonly members: readonly TeamDecisionMember[];
  readonly signer?: string;
  readonly demonstration: boolean;
};

/** Soạn dự thảo quyết định, portrait, body 14. Source: Nghị định 30/2020/NĐ-CP, annex III, form of a decision. */
export const teamDecision = (decision: TeamDecision): Page => {
  const { year, place, committee } = decision;
  const articles = words.articles(year, place);
  return {
    title: words.subject(year, place).join(' '),
    bodySize: 14,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          letterheadOf(decision.issuer, {}, undefined, year),
          { kind: 'title', name: words.name, subject: words.subject(year, place), ruleMm: 50 },
          paragraph('part', words.authority(committee, decision.unitName)),
          ...words.bases(year).map((text) => paragraph('basis', text)),
          paragraph('part', words.decides),
          article(1, articles.first),
          membersTable(decision),
          article(2, articles.second),
          article(3, articles.third),
          article(4, articles.fourth),
          {
            kind: 'ending',
            receivers: words.receivers,
            signature: {
              titles: words.signature(committee),
              ...(decision.signer === undefined ? {} : { name: decision.signer }),
            },
          },
        ],
      },
    ],
    ...(decision.demonstration ? { footer: demonstrationLine } : {}),
  };
};

const article = (number: number, text: string) =>
  paragraph('article', { text: words.article(number), bold: true }, text);

const membersTable = ({ members }: TeamDecision): Table => ({
  kind: 'table',
  numbered: false,
  size: 'normal',
  columns: [
    { heading: [words.columns.number], widthMm: 11, align: 'center' },
    { heading: [words.columns.name], widthMm: 42, align: 'left' },
    { heading: [words.columns.position], widthMm: 50, align: 'left' },
    { heading: [words.columns.duty], widthMm: 25, align: 'left' },
    { heading: [words.columns.task], widthMm: 37, align: 'left' },
  ],
  rows: members.map(({ name, position, duty, task }, at) => ({
    weight: 'plain',
    cells: [
      { lines: [String(at + 1)] },
      { lines: [name] },
      { lines: [position] },
      { lines: [duty] },
      { lines: task === '' ? [] : [task] },
    ],
  })),
});
