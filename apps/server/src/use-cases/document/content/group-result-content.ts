import { comparisonTable, type OfficialContent, rankingTable } from '@parindex/documents';
import { exact } from '@parindex/domain';
import {
  exemptionNote,
  gradeRanges,
  rankingSheetText,
  showDifference,
  showPoints,
  tieRule,
  documentWords as words,
} from '@parindex/text';
import type { PreviousResult } from '../../ranking/previous-result.ts';
import { rankingReply } from '../../ranking/ranking-reply.ts';
import { printed, rankingLineOf } from '../../ranking/ranking-sheet.ts';
import type { SettledGroup } from '../../ranking/settle-group.ts';
import { resultLines, sumOf } from './result-lines.ts';
import { count } from './round-content.ts';

/** Kết quả của một nhóm: appraisal report, proposal, decision with its annex. */
export const groupResultContent = (
  settled: SettledGroup,
  previous: PreviousResult | undefined,
): OfficialContent => {
  const reply = rankingReply(settled, previous);
  const { scoring, rows, round } = reply;
  const units = settled.units.map(({ unitId, name }) => ({ name, lines: resultLines(settled, unitId) }));
  const own = units.flatMap(({ lines }) => lines.filter(({ bySelf }) => bySelf));
  const [first] = rows.filter(({ rank }) => rank !== undefined);
  const average = reply.average === undefined ? undefined : printed(reply.average, scoring);
  return {
    texts: {
      group: settled.group.name,
      unitCount: count(units.length),
      itemCount: count(own.length),
      agreedCount: count(own.filter((line) => !line.changed && line.settled !== undefined).length),
      differentCount: count(own.filter(({ changed }) => changed).length),
      councilCount: count(units.flatMap(({ lines }) => lines).filter(({ decided }) => decided).length),
      average: average === undefined ? words.blank : showPoints(average),
      best: first?.index ? words.best(first.name, showPoints(printed(first.index, scoring))) : words.blank,
      notes: [
        rankingSheetText.grades(gradeRanges(scoring.grading)),
        tieRule(scoring),
        ...rows.flatMap(({ name, exemptions }) => exemptionNote(name, exemptions)),
      ].join('\n'),
    },
    tables: {
      comparisonTable: [comparisonTable(units.map(({ name, lines }) => comparedUnit(name, lines)))],
      rankingTable: [
        rankingTable(
          rows.map((row) =>
            rankingLineOf(
              {
                ...row,
                main: sumOf([row.appraised, row.survey]),
                previousRank: row.previous?.rank,
              },
              scoring,
            ),
          ),
          round.year - 1,
          average,
        ),
      ],
    },
  };
};

const comparedUnit = (unit: string, lines: ReturnType<typeof resultLines>) => {
  const own = lines.filter(({ bySelf }) => bySelf);
  const claimed = sumOf(own.map((line) => line.claimed));
  const appraised = sumOf(own.map((line) => line.settled));
  const difference = exact.toDecimal(exact.subtract(exact.decimal(appraised), exact.decimal(claimed)));
  return {
    unit,
    claimed,
    appraised,
    difference: showDifference(difference),
    changed: own.filter(({ changed }) => changed).length,
  };
};
