import type { EntryDetailReply, LastYearReply } from '@parindex/contract';
import { type Item, isItem, type SetRow } from '@parindex/domain';
import { type CompiledRule, outcomeOf, traceOf } from '@parindex/scoring';
import { setRevisionWords, assessmentWords as words } from '@parindex/text';
import type { ReactNode } from 'react';
import { Checkbox, Pane, PanePart } from '../../../ui/index.ts';
import { ReviewPart } from '../revision/review-part.tsx';
import type { Claim } from '../saving/claim.ts';
import type { Held } from '../saving/held.ts';
import type { SheetLine } from '../sheet/sheet-line.ts';
import { EntryNotices } from './entry-notices.tsx';
import styles from './entry-pane.module.css';
import { ExplanationPart } from './explanation-part.tsx';
import { FiguresPart } from './figures-part.tsx';
import { type HeldOfItem, HeldPart, KeptNotice } from './held-part.tsx';
import { HistoryPart } from './history-part.tsx';
import { LastYear } from './last-year-part.tsx';
import { ObjectionPart, type ObjectionPartProps } from './objection-part.tsx';
import { Questions, type QuestionsProps } from './questions.tsx';
import { ItemRuler } from './rule-ruler.tsx';
import { WordingPart } from './wording-part.tsx';

export type EntryPaneProps = Pick<QuestionsProps, 'onAsk' | 'onAnswer'> &
  Pick<ObjectionPartProps, 'onObject' | 'onWithdraw'> & {
    item: Item;
    line: SheetLine;
    rule: CompiledRule;
    detail: EntryDetailReply | undefined;
    held: Held | undefined;
    allHeld: readonly HeldOfItem[];
    lastYear: LastYearReply | undefined;
    predecessors: readonly string[] | undefined;
    year: number;
    offline: boolean;
    head: ReactNode;
    foot: ReactNode;
    /** Why the last act did not happen. */
    error: ReactNode;
    /** The documents of the item, drawn by the feature that knows them. */
    evidence: ReactNode;
    onClaim: (claim: Claim) => void;
    /** Answers what the appraisal asked. */
    onSupplement: (answer: string) => Promise<void>;
    onRetry: () => void;
    onDrop: () => void;
    onOpen: (itemId: string) => void;
    onBackup: () => void;
  };

/** One item in detail: figures and points, sentence, ruler, wording and reading, documents, explanation, last year. */
export const EntryPane = (props: EntryPaneProps) => {
  const { item, line, rule, detail, held, lastYear, year, offline, onClaim } = props;
  const { entry, claim } = line;
  if (entry === undefined || claim === undefined) return null;
  const facts = entry.figure?.facts ?? claim.facts;
  const preview = outcomeOf(rule.evaluate(facts));
  const isPreview =
    entry.exempt === undefined && !(preview.kind === 'pending' && preview.reason === 'needs-group');
  const outcome = isPreview ? preview : entry.outcome;
  const readOnly = !line.open;
  const lastFacts = lastYear?.facts?.[item.code];
  return (
    <Pane head={props.head} foot={props.foot}>
      {props.error !== null && <div className={styles.kept}>{props.error}</div>}
      <EntryNotices item={item} line={line} detail={detail} onSupplement={props.onSupplement} />
      <ObjectionPart entry={entry} onObject={props.onObject} onWithdraw={props.onWithdraw} />
      {entry.review !== undefined && (
        <div className={styles.kept}>
          <ReviewPart item={item} review={entry.review} outcome={preview} />
        </div>
      )}
      {entry.scoredBy !== undefined && entry.review === undefined && (
        <p className={styles.kept}>{setRevisionWords.scoredBy(entry.scoredBy)}</p>
      )}
      {held !== undefined && isKept(held) && (
        <div className={styles.kept}>
          <KeptNotice item={item} held={held} onRetry={props.onRetry} onDrop={props.onDrop} />
        </div>
      )}
      <FiguresPart
        item={item}
        entry={entry}
        claim={claim}
        outcome={outcome}
        trace={entry.exempt === undefined ? traceOf(rule, facts) : []}
        {...{ year, readOnly, offline, onClaim }}
      />
      <div className={styles.ruler}>
        <ItemRuler
          item={item}
          figures={[{ facts, shape: 'pointer' }]}
          lastYear={
            lastYear === undefined || lastFacts === undefined
              ? undefined
              : { year: lastYear.year, facts: lastFacts }
          }
        />
      </div>
      {offline && props.allHeld.length > 0 && (
        <HeldPart all={props.allHeld} onOpen={props.onOpen} onBackup={props.onBackup} />
      )}
      <WordingPart item={item} />
      {item.method === 'self' && entry.exempt === undefined && (
        <>
          {props.evidence}
          {(!readOnly || !claim.evidenceComplete) && (
            <div className={styles.incomplete}>
              <Checkbox
                label={words.evidenceIncomplete}
                checked={!claim.evidenceComplete}
                disabled={readOnly}
                onChange={(incomplete) => onClaim({ ...claim, evidenceComplete: !incomplete })}
              />
            </div>
          )}
          <ExplanationPart
            claim={claim}
            evidenceCount={entry.evidenceCount}
            {...{ year, readOnly, onClaim }}
          />
        </>
      )}
      <PanePart>
        <div className={styles.two}>
          <LastYear item={item} lastYear={lastYear} predecessors={props.predecessors} />
          <Questions
            entry={entry}
            remarks={detail?.remarks ?? []}
            onAsk={props.onAsk}
            onAnswer={props.onAnswer}
          />
        </div>
      </PanePart>
      <HistoryPart
        item={item}
        history={detail?.history ?? []}
        claim={claim}
        onClaim={readOnly ? undefined : onClaim}
      />
    </Pane>
  );
};

const isKept = ({ phase, fault }: Held): boolean =>
  phase === 'closed' || phase === 'refused' || fault !== undefined;

/** The headings above a row, from the top. */
export const rowsAbove = (rows: readonly SetRow[], row: SetRow): readonly SetRow[] => {
  const parent = rows.find(({ id }) => id === row.parentId);
  return parent === undefined || isItem(parent) ? [] : [...rowsAbove(rows, parent), parent];
};
