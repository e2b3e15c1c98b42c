import type { ReportExplanation, ReportLine, SelfAssessmentReport } from '@parindex/documents';
import { exact, type Id, initialsOf, type UnitKind } from '@parindex/domain';
import { explanationCaseWords, selfAssessmentText as words } from '@parindex/text';
import type { CitedEvidence } from '../../store/evidence.store.ts';
import type { ReportText } from '../../store/report-text.store.ts';
import { type ClaimedRow, citationWords, claimedRows, claimsOf } from './claimed-rows.ts';
import { explanationOwed } from './entry-reply.ts';
import type { LoadedSheet } from './load-sheet.ts';

type Parts = {
  readonly sheet: LoadedSheet;
  readonly citations: ReadonlyMap<Id, readonly CitedEvidence[]>;
  readonly text: ReportText;
  readonly unitKind: UnitKind;
  readonly signer: string | undefined;
};

/**
 * Báo cáo kết quả tự đánh giá, the data of it; number and date stay blank until it is issued.
 * Source: CV 383–384/BNV-CCHC 28/01/2021, parts (a), (b), (c)
 */
export const buildReport = ({ sheet, citations, text, unitKind, signer }: Parts): SelfAssessmentReport => {
  const { round, unit } = sheet;
  const sums = claimsOf(sheet);
  const rows = claimedRows(sheet, citations, sums);
  const committee = unitKind !== 'department' && unitKind !== 'central-agency';
  const exempt = exemptPart(rows);
  return {
    year: round.year,
    issuer: issuerOf(unit.name, unit.shortName, committee),
    issue: {},
    demonstration: round.demonstration,
    unitName: committee ? `Ủy ban nhân dân ${lowerFirst(unit.name)}` : unit.name,
    basis: text.basis,
    organisation: paragraphs(text.organisation),
    claimed: exact.toDecimal(sums.total),
    claimable: exact.toDecimal(sums.maximum),
    percent: exact.toDecimal(sums.index ?? exact.zero),
    outsidePoints: exact.toDecimal(sumOfMaxima(rows, ['survey', 'other-index'])),
    applicable: exact.toDecimal(exact.add(sums.maximum, sumOfMaxima(rows, ['survey', 'other-index']))),
    lines: rows.map(lineOf),
    explanations: rows.flatMap((row) => explanationLine(row, citations)),
    difficulties: orNone(text.difficulties),
    proposals: paragraphs(text.proposals),
    receivers: committee ? words.receivers : words.department.receivers,
    signature: {
      titles: committee ? [words.signature.committee, words.signature.chair] : [words.signature.head],
      ...(signer === undefined ? {} : { name: signer }),
    },
    ...(exempt ? { exempt } : {}),
  };
};

const issuerOf = (name: string, shortName: string, committee: boolean) => ({
  lines: committee ? [words.committee, name.toLocaleUpperCase('vi')] : [name.toLocaleUpperCase('vi')],
  symbol: committee ? 'BC-UBND' : `BC-${initialsOf(name)}`,
  place: shortName,
  ruleMm: 20,
});

const lowerFirst = (name: string) => name.slice(0, 1).toLocaleLowerCase('vi') + name.slice(1);

const paragraphs = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const orNone = (text: string) => {
  const lines = paragraphs(text);
  return lines.length === 0 ? [words.none] : lines;
};

const sumOfMaxima = (rows: readonly ClaimedRow[], methods: readonly string[]) =>
  exact.sum(
    rows.flatMap(({ row, item }) =>
      row.kind === 'item' && row.part === 'main' && methods.includes(row.method) && item?.exempt === undefined
        ? [exact.decimal(row.maxPoints)]
        : [],
    ),
  );

const exemptPart = (rows: readonly ClaimedRow[]) => {
  const exempt = rows.filter(({ item }) => item?.exempt !== undefined);
  const [first] = exempt;
  if (!first) return undefined;
  return {
    codes: exempt.map(({ row }) => row.code),
    points: exact.toDecimal(exact.sum(exempt.map(({ row }) => exact.decimal(row.maxPoints)))),
    reason: lowerFirst(first.item?.exempt ?? ''),
  };
};

const lineOf = ({ row, level, claimed, evidence, explained, note }: ClaimedRow): ReportLine => ({
  code: row.code,
  name: row.name,
  weight: level === 0 ? 'field' : row.kind === 'heading' ? 'criterion' : 'plain',
  maxPoints: row.maxPoints,
  evidence,
  explained,
  ...(claimed === undefined ? {} : { claimed }),
  ...(note === undefined ? {} : { note }),
});

/** The line of the explanation table for a row that owes one; none otherwise. */
export const explanationLine = (
  { row, item, claimed, explained }: ClaimedRow,
  citations: ReadonlyMap<Id, readonly CitedEvidence[]>,
): readonly ReportExplanation[] => {
  const { explanation } = item?.entry ?? {};
  const owed = item && explanationOwed(item.entry, item.evidenceCount);
  if (!explained || !explanation || !owed) return [];
  return [
    {
      code: row.code,
      name: row.name,
      maxPoints: row.maxPoints,
      claimed: claimed ?? '0',
      caseWords: `${explanationCaseWords[owed]}. ${explanation.gap}`,
      computation: explanation.computation,
      related: (citations.get(row.id) ?? []).map(citationWords),
      kind: 'insufficient',
    },
  ];
};
