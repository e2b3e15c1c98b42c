import { type Decimal, isAppraised } from '@parindex/domain';
import { measuredValue } from '@parindex/scoring';
import { traceInWords, appraisalWords as words } from '@parindex/text';
import { memo, type Ref } from 'react';
import { showPoints } from '../../lib/format.ts';
import { isComposing } from '../../lib/keyboard.ts';
import { Button, Checkbox, classes, Notice } from '../../ui/index.ts';
import styles from './appraisal-grid.module.css';
import { type AppraisalLine, demandsReason, isEnterable, isSame, type Typed } from './appraisal-line.ts';
import { LineConclusion } from './line-conclusion.tsx';
import { LineRuler } from './line-ruler.tsx';
import { PointsCell } from './points-cell.tsx';
import { typedPoints } from './typed-points.ts';
import type { LineTrouble } from './use-appraising.ts';

/** What is typed in a row and not saved yet. */
export type Draft = { readonly text?: string; readonly reason: string };

/** What a row can ask for; one object for all rows, so that typing in one draws no other. */
export type RowActs = {
  readonly select: (key: string) => void;
  readonly check: (key: string, on: boolean) => void;
  readonly type: (key: string, draft: Draft | undefined) => void;
  readonly save: (line: AppraisalLine, typed: Typed, reason: string, version?: number) => void;
  readonly takeTheirs: (key: string) => void;
};

export type GridRowProps = {
  readonly line: AppraisalLine;
  readonly draft: Draft | undefined;
  readonly selected: boolean;
  readonly checked: boolean | undefined;
  readonly busy: boolean;
  readonly trouble: LineTrouble | undefined;
  readonly now: string;
  /** One line a row, whole only where it is selected. */
  readonly dense: boolean;
  readonly hasShare: boolean;
  readonly hasRuler: boolean;
  readonly acts: RowActs;
  readonly index: number;
  readonly measure: Ref<HTMLTableRowElement>;
};

/** One unit (or item): figures, ruler, claim, documents, appraised points, conclusion and the reason it needs. */
export const GridRow = memo((props: GridRowProps) => {
  const { line, draft, selected, checked, acts, trouble, dense } = props;
  const { cell, key } = line;
  const typed = draft?.text === undefined ? undefined : typedPoints(draft.text, line.item);
  const points = typeof typed === 'object' ? typed : undefined;
  const wanting = points !== undefined && demandsReason(line, points.points);
  const saysReason = draft !== undefined && (wanting || draft.reason !== '');
  const commit = () => {
    if (points === undefined || draft === undefined) return;
    if (isUnchanged(line, points)) return acts.type(key, undefined);
    if (wanting && draft.reason.trim() === '') return;
    acts.save(line, points, draft.reason);
  };
  const editable =
    isEnterable(line) && (selected || draft !== undefined || (!dense && cell.attention.length > 0));
  return (
    <tr
      ref={props.measure}
      data-index={props.index}
      data-line={key}
      aria-selected={selected}
      tabIndex={selected ? 0 : -1}
      className={classes(styles.row, selected && styles.selected, dense && styles.dense)}
      onClick={() => acts.select(key)}
      onFocus={() => acts.select(key)}
    >
      <td className={styles.box}>
        {checked !== undefined && (
          <Checkbox
            label={words.select(line.title)}
            labelHidden
            checked={checked}
            tabIndex={-1}
            onChange={(on) => acts.check(key, on)}
          />
        )}
      </td>
      <th scope="row" className={styles.name}>
        <strong>{line.title}</strong>
        {line.note !== '' && (selected || (!dense && cell.attention.length > 0)) && (
          <span className={styles.note}>{line.note}</span>
        )}
      </th>
      <td className={styles.end} data-label={words.figures}>
        {line.figures}
        {cell.claim?.estimated === true && (!dense || selected) && (
          <span className={styles.note}>{words.estimated}</span>
        )}
      </td>
      {props.hasShare && (
        <td className={styles.end} data-label={words.share}>
          {line.share}
        </td>
      )}
      {props.hasRuler && (
        <td className={styles.ruler}>
          <LineRuler
            ruler={line.item.ruler}
            claimed={cell.claim?.measured}
            appraised={measuredOf(line, points) ?? cell.appraisal.measured}
          />
        </td>
      )}
      <td className={styles.end} data-label={words.claimed}>
        {line.claimed === undefined ? (
          <span className={styles.quiet}>
            {isAppraised(line.item.item) && cell.claim === undefined ? words.notClaimed : ''}
          </span>
        ) : (
          showPoints(line.claimed)
        )}
      </td>
      <td className={styles.end} data-label={words.documents}>
        {cell.documents.length === 0 ? '' : cell.documents.length}
      </td>
      <td className={styles.end} data-label={words.appraised}>
        <PointsCell
          line={line}
          text={draft?.text}
          wrong={typeof typed === 'string' || (wanting && draft?.reason.trim() === '')}
          editable={editable}
          onText={(text) => acts.type(key, { reason: draft?.reason ?? cell.appraisal.reason ?? '', text })}
          onCommit={commit}
          onUndo={() => acts.type(key, undefined)}
        />
      </td>
      <td className={styles.conclusion}>
        <LineConclusion line={line} now={props.now} whole={!dense || selected} />
        {props.busy && <p className={styles.quiet}>{words.saving}</p>}
        {typeof typed === 'string' && draft?.text !== '' && (
          <p className={styles.bad} role="alert">
            {typed}
          </p>
        )}
        {points?.trace !== undefined && (
          <p className={styles.computation}>{traceInWords(points.trace).computation}</p>
        )}
        {saysReason && points !== undefined && (
          <ReasonField
            line={line}
            reason={draft.reason}
            missing={wanting && draft.reason.trim() === ''}
            points={points.points}
            onReason={(reason) => acts.type(key, { ...draft, reason })}
            onCommit={commit}
            onUndo={() => acts.type(key, undefined)}
          />
        )}
        {trouble !== undefined && (
          <Trouble
            trouble={trouble}
            points={points}
            onTheirs={() => acts.takeTheirs(key)}
            onMine={(version) => points && acts.save(line, points, draft?.reason ?? '', version)}
          />
        )}
      </td>
    </tr>
  );
});

const ReasonField = ({
  line,
  reason,
  missing,
  points,
  onReason,
  onCommit,
  onUndo,
}: {
  line: AppraisalLine;
  reason: string;
  missing: boolean;
  points: Decimal;
  onReason: (reason: string) => void;
  onCommit: () => void;
  onUndo: () => void;
}) => {
  const hintId = `reason-${line.key}`;
  return (
    <span className={styles.reason}>
      <textarea
        className={classes(styles.reasonInput, missing && styles.wrong)}
        rows={2}
        aria-label={words.reason(line.title)}
        aria-describedby={missing ? hintId : undefined}
        aria-invalid={missing || undefined}
        placeholder={line.claimed === points ? words.reasonFull : words.reasonPlaceholder}
        value={reason}
        maxLength={4000}
        onChange={(event) => onReason(event.target.value)}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return;
          if (event.key === 'Escape') onUndo();
          if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault();
            onCommit();
          }
        }}
      />
      {missing ? (
        <span id={hintId} className={styles.bad} role="status">
          {words.reasonFirst(showPoints(points))}
        </span>
      ) : (
        <span className={styles.acts}>
          <Button size="small" onClick={onCommit}>
            {words.save(showPoints(points))}
          </Button>
          <Button size="small" kind="link" onClick={onUndo}>
            {words.undoDraft}
          </Button>
        </span>
      )}
    </span>
  );
};

const Trouble = ({
  trouble,
  points,
  onTheirs,
  onMine,
}: {
  trouble: LineTrouble;
  points: Typed | undefined;
  onTheirs: () => void;
  onMine: (version: number) => void;
}) => {
  const { clash } = trouble;
  if (clash === undefined)
    return trouble.sentences.map((sentence) => (
      <p key={sentence} className={styles.bad} role="alert">
        {sentence}
      </p>
    ));
  return (
    <Notice
      tone="peer"
      urgent
      title={words.clash}
      actions={
        <>
          <Button size="small" onClick={onTheirs}>
            {words.takeTheirs}
          </Button>
          {points !== undefined && (
            <Button size="small" onClick={() => onMine(clash.version)}>
              {words.keepMine(showPoints(points.points))}
            </Button>
          )}
        </>
      }
    >
      <p>
        {clash.points === ''
          ? words.clashNoPoints
          : words.clashTheirs(showPoints(clash.points), clash.reason)}
      </p>
      {points !== undefined && <p>{words.clashYours(showPoints(points.points))}</p>}
    </Notice>
  );
};

const isUnchanged = ({ cell, appraised }: AppraisalLine, { points, facts }: Typed): boolean =>
  cell.appraisal.state !== 'open' &&
  cell.appraisal.state !== 'supplemented' &&
  appraised !== undefined &&
  facts === undefined &&
  isSame(appraised, points);

const measuredOf = ({ item }: AppraisalLine, typed: Typed | undefined): Decimal | undefined =>
  typed?.facts === undefined ? undefined : measuredValue(item.item.rule, typed.facts);
