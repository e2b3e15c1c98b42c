import { exact, isAppraised } from '@parindex/domain';
import { attentionWords, traceInWords, appraisalWords as words } from '@parindex/text';
import { dayOf, showDaysLeft, showPoints } from '../../lib/format.ts';
import { State, type StateName } from '../../ui/index.ts';
import styles from './appraisal-grid.module.css';
import { type AppraisalLine, changeOf } from './appraisal-line.ts';

/** What the appraisal comes to, in one line with its shape. */
export const conclusionOf = (line: AppraisalLine, now: string): { state: StateName; says: string } => {
  const { cell } = line;
  const { state } = cell.appraisal;
  const change = changeWords(line);
  if (cell.exempt !== undefined) return { state: 'exempt', says: cell.exempt };
  if (cell.decided) return { state: 'accepted', says: words.decided(showPoints(cell.decided.points)) };
  if (!isAppraised(line.item.item))
    return {
      state: 'survey',
      says: cell.figure === undefined ? words.figureMissing : words.figureFrom(cell.figure.source),
    };
  if (state === 'to-council')
    return {
      state: 'review',
      says: change === undefined ? words.toCouncil : words.toCouncilWith(lower(change)),
    };
  if (state === 'supplement-requested') return askedOf(line, now);
  if (state === 'supplemented') return { state: 'ask', says: words.answered };
  if (state === 'entered' && line.claimed === undefined && line.appraised !== undefined)
    return { state: 'accepted', says: words.unclaimed(showPoints(line.appraised)) };
  const weightiest = cell.attention.find((reason) => reason !== 'differs');
  const because = weightiest === undefined ? undefined : attentionWords[weightiest];
  if (change !== undefined)
    return { state: 'explain', says: because === undefined ? change : `${change}: ${lower(because)}` };
  if (because !== undefined) return { state: 'explain', says: because };
  return state === 'entered'
    ? { state: 'accepted', says: words.noDifference }
    : { state: 'untouched', says: words.untouched };
};

/** The conclusion with what stands behind it: reason, computation, question and answer. */
export const LineConclusion = ({
  line,
  now,
  whole,
}: {
  line: AppraisalLine;
  now: string;
  whole: boolean;
}) => {
  const { state, says } = conclusionOf(line, now);
  const { reason, trace } = line.cell.appraisal;
  const { supplement, objection, decided } = line.cell;
  const computation = trace && changeOf(line) !== '0' ? traceInWords(trace).computation : '';
  return (
    <>
      <span className={whole ? undefined : styles.oneLine}>
        <State state={state}>{says}</State>
      </span>
      {whole && (
        <>
          {supplement !== undefined && <p className={styles.said}>{words.requested(supplement.request)}</p>}
          {supplement?.answer !== undefined && (
            <p className={styles.said}>{words.answer(supplement.answer)}</p>
          )}
          {objection !== undefined && <p className={styles.said}>{words.objection(objection.reason)}</p>}
          {objection?.answer !== undefined && (
            <p className={styles.said}>{words.objectionAnswer(objection.answer)}</p>
          )}
          {reason !== undefined && <p className={styles.said}>{reason}</p>}
          {computation !== '' && line.appraised !== line.claimed && (
            <p className={styles.computation}>{computation}</p>
          )}
          {decided !== undefined && <p className={styles.said}>{decided.conclusion}</p>}
        </>
      )}
    </>
  );
};

const changeWords = (line: AppraisalLine): string | undefined => {
  const change = changeOf(line);
  if (change === undefined) return undefined;
  const value = exact.decimal(change);
  if (exact.isZero(value)) return undefined;
  const shown = showPoints(exact.toDecimal(exact.absolute(value)));
  return exact.isNegative(value) ? words.fall(shown) : words.rise(shown);
};

const askedOf = (
  { cell: { supplement } }: AppraisalLine,
  now: string,
): { state: StateName; says: string } => {
  if (supplement === undefined) return { state: 'ask', says: words.waiting };
  if (supplement.overdue) return { state: 'late', says: words.askedLate };
  return { state: 'ask', says: words.asked(showDaysLeft(dayOf(now), dayOf(supplement.dueAt))) };
};

const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
