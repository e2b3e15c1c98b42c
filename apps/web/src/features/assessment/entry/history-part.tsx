import type { HistoryReply } from '@parindex/contract';
import type { Item } from '@parindex/domain';
import { entryActNames, factsInBrief, assessmentWords as words } from '@parindex/text';
import { showInstant } from '../../../lib/format.ts';
import { Button, PanePart } from '../../../ui/index.ts';
import { type Claim, isSameClaim } from '../saving/claim.ts';
import styles from './history-part.module.css';

/** Every save and step of the item, newest first; an earlier version can be taken back. */
export const HistoryPart = ({
  item,
  history,
  claim,
  onClaim,
}: {
  item: Item;
  history: readonly HistoryReply[];
  claim: Claim;
  /** Absent where the person may not write. */
  onClaim: ((claim: Claim) => void) | undefined;
}) => {
  const [latest] = history;
  if (latest === undefined) return null;
  return (
    <PanePart>
      <details className={styles.history}>
        <summary>
          <h3>{words.history}</h3>{' '}
          <span className={styles.count}>
            {words.showHistory(history.length, latest.by, showInstant(latest.at))}
          </span>
        </summary>
        <ol>
          {history
            .map((step, at) => ({ ...step, id: `${history.length - at}` }))
            .map((step) => {
              const former = step.facts && {
                ...claim,
                facts: step.facts,
                ...(step.explanation === undefined ? {} : { explanation: step.explanation }),
              };
              return (
                <li key={step.id}>
                  <span className={styles.when}>{showInstant(step.at)}</span>
                  <span>
                    <strong>{step.by}</strong> {entryActNames[step.verb] ?? step.verb}
                    {step.facts !== undefined && (
                      <> · {factsInBrief(item.rule, step.facts) || words.entered}</>
                    )}
                  </span>
                  {former !== undefined && onClaim !== undefined && !isSameClaim(former, claim) && (
                    <Button kind="link" onClick={() => onClaim(former)}>
                      {words.restoreVersion}
                    </Button>
                  )}
                </li>
              );
            })}
        </ol>
      </details>
    </PanePart>
  );
};
