import type { PublicUnitReply } from '@parindex/contract';
import { compareDecimals } from '../../lib/search.ts';
import { LossBar, LossKey } from './loss-bar.tsx';
import styles from './why-parts.module.css';
import { usePublicWords } from './words.ts';

/** Three facts: rank, index or grade, the way from last year. */
export const WhyFacts = ({ why, phone }: { why: PublicUnitReply; phone: boolean }) => {
  const words = usePublicWords();
  const { unit, previousYear: year } = why;
  const before = unit.previous;
  const facts = [
    {
      fact: unit.rank === undefined ? words.unranked : words.rankOf(unit.rank),
      note:
        phone && before?.rank !== undefined && year !== undefined
          ? words.rankThen(year, before.rank)
          : words.among(why.group.units) +
            (before?.rank !== undefined && year !== undefined ? words.rankBefore(year, before.rank) : ''),
    },
    ...(phone && unit.grade !== undefined
      ? [{ fact: unit.grade, note: words.gradeRange(why.scoring.grading, unit.grade) }]
      : []),
    ...(!phone && unit.index !== undefined
      ? [{ fact: words.number(unit.index, 2), note: words.indexGrade(unit.grade) }]
      : []),
    ...(before?.difference !== undefined && before.index !== undefined && year !== undefined
      ? [
          {
            fact: words.difference(before.difference),
            note: (phone ? words.indexThen : words.comparedWith)(year, words.number(before.index, 2)),
          },
        ]
      : []),
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(({ fact, note }) => (
        <div key={note}>
          <dt>{fact}</dt>
          <dd>{note}</dd>
        </div>
      ))}
    </dl>
  );
};

/** The sum that the index is, and what does not count into its maximum. */
export const WhySum = ({ why }: { why: PublicUnitReply }) => {
  const words = usePublicWords();
  const { unit } = why;
  const reasons = Map.groupBy(why.exemptions, ({ reason }) => reason);
  return (
    <div className={styles.sum}>
      <p className={styles.equation}>
        <strong>
          {words.number(unit.total, 2)} {words.reached}
        </strong>
        <span>÷</span>
        <strong>
          {words.maximum(unit.maximum)} {words.applied}
        </strong>
        <span>× 100 =</span>
        <strong>{unit.index === undefined ? '–' : `${words.number(unit.index, 2)} %`}</strong>
      </p>
      {(reasons.size > 0 || why.unsurveyed.length > 0) && (
        <p className={styles.left}>
          {[...reasons].map(([reason, items]) => words.left(items, reason)).join(' ')}{' '}
          {why.unsurveyed.length > 0 && words.unsurveyed(why.unsurveyed.map(({ code }) => code))}
        </p>
      )}
    </div>
  );
};

const widestOf = ({ reasons }: PublicUnitReply): number =>
  Math.max(...reasons.map(({ maximum }) => Number(maximum)), 1);

const isNothing = (points: string) => !/[1-9]/.test(points);

/** Every field with its bar, the largest loss first. */
export const WhyTable = ({ why }: { why: PublicUnitReply }) => {
  const words = usePublicWords();
  const widest = widestOf(why);
  const hasNotes = why.reasons.some(({ note }) => note !== undefined);
  const { previousYear, unit } = why;
  const beside = [
    ...(isNothing(why.bonus) ? [] : [{ name: words.bonus, points: why.bonus }]),
    ...(isNothing(why.deduction) ? [] : [{ name: words.deduction, points: why.deduction }]),
  ];
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="visually-hidden">{words.whyNote}</caption>
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col" className={styles.barHead}>
              {words.bar}
              <br />
              <LossKey units={why.group.units} />
            </th>
            <th scope="col" className={styles.end}>
              {words.gotOf}
            </th>
            <th scope="col" className={styles.end}>
              {words.share}
            </th>
            {previousYear !== undefined && (
              <th scope="col" className={styles.end}>
                {words.differencePoints(previousYear)}
              </th>
            )}
            <th scope="col" className={styles.end}>
              {words.lostPoints}
            </th>
            {hasNotes && <th scope="col">{words.reason}</th>}
          </tr>
        </thead>
        <tbody>
          {why.reasons.map((reason) => (
            <tr key={reason.code}>
              <th scope="row">
                {reason.code}. {reason.shortName}
              </th>
              <td className={styles.barCell}>
                <LossBar reason={reason} widest={widest} />
              </td>
              <td className={styles.end}>
                {words.number(reason.points, 2)} / {words.maximum(reason.maximum)}
              </td>
              <td className={styles.end}>
                {reason.share === undefined ? '–' : words.number(reason.share, 1)}
              </td>
              {previousYear !== undefined && (
                <td className={styles.end}>
                  {reason.difference === undefined ? '–' : words.difference(reason.difference)}
                </td>
              )}
              <td className={styles.end}>
                <strong>{words.number(reason.lost, 2)}</strong>
              </td>
              {hasNotes && <td className={styles.note}>{reason.note}</td>}
            </tr>
          ))}
          {beside.map(({ name, points }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td />
              <td className={styles.end}>{words.difference(points)}</td>
              <td colSpan={2 + Number(previousYear !== undefined) + Number(hasNotes)} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td />
            <td className={styles.end}>
              {words.number(unit.total, 2)} / {words.maximum(unit.maximum)}
            </td>
            <td className={styles.end}>{unit.index === undefined ? '–' : words.number(unit.index, 2)}</td>
            {previousYear !== undefined && (
              <td className={styles.end}>
                {why.totalDifference === undefined ? '–' : words.difference(why.totalDifference)}
              </td>
            )}
            <td className={styles.end}>{words.number(why.lost, 2)}</td>
            {hasNotes && <td />}
          </tr>
        </tfoot>
      </table>
    </div>
  );
};

/** The same on a phone: one block a field. */
export const WhyCards = ({ why }: { why: PublicUnitReply }) => {
  const words = usePublicWords();
  const widest = widestOf(why);
  return (
    <>
      <p className={styles.cardsNote}>
        {words.sortedByLoss} <LossKey units={why.group.units} />
      </p>
      <ol className={styles.cards}>
        {why.reasons
          .toSorted((a, b) => compareDecimals(a.lost, b.lost))
          .map((reason) => (
            <li key={reason.code}>
              <p className={styles.cardHead}>
                <strong>
                  {reason.code}. {reason.shortName}
                </strong>
                <strong>{words.number(reason.lost, 2)}</strong>
              </p>
              <LossBar reason={reason} widest={widest} />
              <p className={styles.cardNote}>
                {words.gotText(words.number(reason.points, 2), words.maximum(reason.maximum))} {reason.note}
              </p>
            </li>
          ))}
      </ol>
    </>
  );
};
