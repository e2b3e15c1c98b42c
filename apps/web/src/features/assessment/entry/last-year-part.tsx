import type { LastYearReply } from '@parindex/contract';
import { exact, type Item } from '@parindex/domain';
import { factsInBrief, assessmentWords as words } from '@parindex/text';
import { showMaximum, showPoints } from '../../../lib/format.ts';

/** Last year's result of the same code, and what was lost. */
export const LastYear = ({
  item,
  lastYear,
  predecessors,
}: {
  item: Item;
  lastYear: LastYearReply | undefined;
  /** Units that this one follows. */
  predecessors: readonly string[] | undefined;
}) => {
  const points = lastYear?.points[item.code];
  if (lastYear === undefined || points === undefined)
    return (
      <section>
        <h3>{words.lastYearUnknown}</h3>
        <p>{predecessors === undefined ? words.lastYearNone : words.notCompared(predecessors)}</p>
      </section>
    );
  const lost = exact.subtract(exact.decimal(item.maxPoints), exact.decimal(points));
  const facts = lastYear.facts?.[item.code];
  const why = lastYear.lost?.[item.code];
  const sentences = [
    facts === undefined ? '' : factsInBrief(item.rule, facts),
    exact.isLess(exact.zero, lost)
      ? `${words.lost(showPoints(exact.toDecimal(lost)))}${why === undefined ? '' : `: ${why}`}`
      : words.lastYearFull,
  ].filter((sentence) => sentence !== '');
  return (
    <section>
      <h3>{words.lastYear(lastYear.year, showPoints(points), showMaximum(item.maxPoints))}</h3>
      <p>{sentences.map((sentence) => sentence.replace(/\.?$/, '.')).join(' ')}</p>
    </section>
  );
};
