import { exact, type Id } from '@parindex/domain';
import type { Context } from '../context.ts';
import { view } from '../view.ts';
import { rankingReply } from './ranking-reply.ts';
import { rankingWorkbook } from './ranking-sheet.ts';
import { type LoadedRanking, loadRanking, rankingSubject } from './show-ranking.ts';

type Input = { readonly roundId: Id; readonly groupId: Id };

/** Xuất bảng xếp hạng — verb `ranking.export`: marked as a draft until it is published; every export is in the log. */
export const exportRanking = view({
  verb: 'ranking.export',
  load: (context: Context, input: Input) => loadRanking(context, input),
  subject: () => ({}),
  logged: ({ settled }: LoadedRanking) => ({
    subject: rankingSubject(settled),
    roundId: settled.board.round.id,
    content: { group: settled.group.name, file: 'xlsx' },
  }),
  show: ({ settled, previous, publications }) => {
    const { round, group, scoring, fields, rows, average } = rankingReply(settled, previous);
    return rankingWorkbook({
      year: round.year,
      group: group.name,
      demonstration: round.demonstration,
      decision: publications[0]?.decision,
      scoring,
      fields,
      average,
      rows: rows.map((row) => ({
        ...row,
        main: exact.toDecimal(exact.add(exact.decimal(row.appraised), exact.decimal(row.survey))),
        previousRank: row.previous?.rank,
      })),
    });
  },
});
