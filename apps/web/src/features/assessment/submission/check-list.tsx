import type { SheetCheckReply } from '@parindex/contract';
import { problemSentence, submissionWords as words } from '@parindex/text';
import { Link } from '@tanstack/react-router';
import { State } from '../../../ui/index.ts';
import type { SheetPlace } from '../data/sheet-query.ts';
import styles from './submission.module.css';

/** What stands against presenting the sheet, blocking things first, each with a way to its first item. */
export const CheckList = ({
  check,
  place,
  codeOf,
}: {
  check: SheetCheckReply;
  place: SheetPlace;
  codeOf: (itemId: string) => string | undefined;
}) => {
  const sorted = check.problems.toSorted(
    (one, other) => Number(one.blocking === false) - Number(other.blocking === false),
  );
  return (
    <section className={styles.part} aria-label={words.checks}>
      <h2>{words.checks}</h2>
      {sorted.length === 0 && <State state="accepted">{words.clean}</State>}
      <ul className={styles.checks}>
        {sorted.map((problem) => {
          const code = codeOf(problem.itemIds[0] ?? '');
          return (
            <li key={problem.code}>
              <State state={problem.blocking === false ? 'explain' : 'late'}>
                {problem.blocking === false ? words.warning : words.blocking}
              </State>
              <span>{problemSentence(problem)}</span>
              {code !== undefined && (
                <Link
                  to="/dot/$roundId/bang-cham/$unitId"
                  params={{ roundId: place.roundId, unitId: place.unitId }}
                  search={{ muc: code }}
                >
                  {code}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
