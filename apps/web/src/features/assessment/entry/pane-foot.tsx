import { explanationRequirements, type Item, type Outcome } from '@parindex/domain';
import { checkFacts } from '@parindex/scoring';
import { setRevisionWords, assessmentWords as words } from '@parindex/text';
import { isAllowed } from '../../../lib/may.tsx';
import { Button } from '../../../ui/index.ts';
import type { Held } from '../saving/held.ts';
import { basisOf, hasFacts, type SheetLine } from '../sheet/sheet-line.ts';
import styles from './pane-foot.module.css';

export type PaneFootProps = {
  item: Item;
  line: SheetLine;
  outcome: Outcome;
  held: Held | undefined;
  offline: boolean;
  busy: boolean;
  unsentFiles: number;
  unsentChanges: number;
  onHandIn: () => void;
  onTakeBack: () => void;
  /** Keeps the claim under the new text of the set. */
  onConfirm: () => void;
  onAccept: () => void;
  onReturn: () => void;
  onEvidence: () => void;
};

/** The one main act on the item, the other ones, and what is still missing. */
export const PaneFoot = (props: PaneFootProps) => {
  const { item, line, outcome, held, offline, unsentChanges, unsentFiles } = props;
  const may = line.entry?.may;
  const missing = line.claim === undefined ? undefined : missingWords(item, line, outcome);
  const unsent = offline && unsentChanges + unsentFiles > 0;
  return (
    <>
      {isAllowed('self-score.hand-in', may) && line.open && (
        <Button
          kind="primary"
          busy={props.busy}
          onClick={props.onHandIn}
          aria-disabled={offline || missing !== undefined || held?.phase === 'closed' || undefined}
        >
          {offline ? words.handInWaits : words.handIn}
        </Button>
      )}
      {isAllowed('self-score.confirm', may) && held === undefined && (
        <Button kind="primary" busy={props.busy} onClick={props.onConfirm}>
          {setRevisionWords.confirm}
        </Button>
      )}
      {isAllowed('self-score.accept', may) && (
        <Button kind="primary" onClick={props.onAccept}>
          {words.accept}
        </Button>
      )}
      {isAllowed('self-score.return', may) && <Button onClick={props.onReturn}>{words.return}</Button>}
      {isAllowed('self-score.take-back', may) && <Button onClick={props.onTakeBack}>{words.takeBack}</Button>}
      {isAllowed('evidence.attach', may) && <Button onClick={props.onEvidence}>{words.addEvidence}</Button>}
      <span className={unsent ? styles.unsent : styles.missing} role="status">
        {unsent ? words.unsentHere(unsentChanges, unsentFiles) : missing}
      </span>
    </>
  );
};

/** What stands between the item and handing it in, the first thing first. */
export const missingWords = (item: Item, line: SheetLine, outcome: Outcome): string | undefined => {
  const { claim, entry } = line;
  if (!line.open || claim === undefined || entry === undefined) return undefined;
  if (entry.state === 'to-review') return undefined;
  if (checkFacts(item, claim.facts).length > 0) return words.wrongFigures;
  const needsGroup = outcome.kind === 'pending' && outcome.reason === 'needs-group';
  if (!hasFacts(claim) || (outcome.kind === 'pending' && !needsGroup)) return words.missingFigures;
  const unmet = explanationRequirements(basisOf(claim, entry.evidenceCount), claim.explanation).filter(
    ({ met }) => !met,
  ).length;
  return unmet > 0 ? words.missingRequirements(unmet) : undefined;
};
