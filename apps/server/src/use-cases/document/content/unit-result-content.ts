import { appraisalTable, differenceTable, lossTable, type OfficialContent } from '@parindex/documents';
import { exact, type Id } from '@parindex/domain';
import { showMaximum, showPoints, documentWords as words } from '@parindex/text';
import type { SettledGroup } from '../../ranking/settle-group.ts';
import { resultLines, sumOf } from './result-lines.ts';
import { count } from './round-content.ts';

/** Kết quả của một đơn vị: notice, minutes, sheet, shortcomings. */
export const unitResultContent = (settled: SettledGroup, unitId: Id): OfficialContent => {
  const lines = resultLines(settled, unitId);
  const own = lines.filter(({ bySelf }) => bySelf);
  const changed = own.filter((line) => line.changed);
  const lost = lines
    .filter((line) => line.lost !== '0')
    .toSorted((a, b) => exact.compare(exact.decimal(b.lost), exact.decimal(a.lost)));
  const score = settled.scores.find((one) => one.unitId === unitId);
  const ranked = settled.ranks.find((one) => one.unitId === unitId);
  return {
    texts: {
      group: settled.group.name,
      itemCount: count(own.length),
      claimedPoints: showPoints(sumOf(own.map(({ claimed }) => claimed))),
      appraisedPoints: showPoints(sumOf(own.map((line) => line.settled))),
      total: score ? showPoints(exact.toDecimal(score.total)) : words.blank,
      maximum: score ? showMaximum(exact.toDecimal(score.maximum)) : words.blank,
      index: ranked?.index ? showPoints(exact.toDecimal(ranked.index)) : words.blank,
      rank: ranked?.rank === undefined ? words.notRanked : String(ranked.rank),
      grade: ranked?.grade ?? '',
      agreedCount: count(own.filter((line) => !line.changed && line.settled !== undefined).length),
      differentCount: count(changed.length),
      councilCount: count(lines.filter(({ decided }) => decided).length),
    },
    tables: {
      differenceTable: [differenceTable(changed)],
      appraisalTable: [appraisalTable(lines)],
      lossTable: [
        lossTable(
          lost.map((line) => ({
            ...line,
            reason: line.reason === '' || line.reason === words.kept ? words.lostReason : line.reason,
          })),
        ),
      ],
    },
  };
};
