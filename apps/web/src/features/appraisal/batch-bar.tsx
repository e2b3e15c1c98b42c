import { appraisalWords as words } from '@parindex/text';
import { Button, KeyHint } from '../../ui/index.ts';
import { type AppraisalLine, isEnterable, isObjected } from './appraisal-line.ts';
import styles from './appraisal-screen.module.css';

export type BatchBarProps = {
  readonly noun: string;
  /** Checked rows that the batch accepts as claimed. */
  readonly acceptable: readonly AppraisalLine[];
  /** Rows that questions and flags go to: the checked ones to look at, else the selected one. */
  readonly asked: readonly AppraisalLine[];
  /** Rows with points typed and no reason yet. */
  readonly drafted: number;
  readonly busy: boolean;
  /** Nothing here can be appraised by this person. */
  readonly readOnly: boolean;
  readonly onAccept: () => void;
  readonly onAsk: () => void;
  readonly onFlag: () => void;
  readonly selected: AppraisalLine | undefined;
  readonly onFigures: () => void;
  readonly onAnswer: () => void;
  readonly onOneReason: () => void;
  /** Opens the documents where they do not stand beside the grid. */
  readonly onPane: (() => void) | undefined;
};

/** The acts on several rows; the one primary button accepts what agrees. */
export const BatchBar = (props: BatchBarProps) => {
  const { noun, acceptable, asked, drafted } = props;
  const mayAsk = asked.length > 0 && asked.every(({ cell }) => cell.may.includes('supplement.request'));
  const mayFlag = asked.length > 0 && asked.every(({ cell }) => cell.may.includes('appraisal.flag'));
  const mayFigure =
    props.selected !== undefined && isEnterable(props.selected) && props.selected.item.inputs.length > 0;
  return (
    <div className={styles.batch}>
      {acceptable.length > 0 && (
        <>
          <Button kind="primary" busy={props.busy} onClick={props.onAccept}>
            {words.acceptBatch(acceptable.length, noun)}
          </Button>
          <KeyHint keys="Shift+Enter" />
        </>
      )}
      {drafted > 1 && <Button onClick={props.onOneReason}>{words.oneReason(drafted, noun)}</Button>}
      {props.selected !== undefined && isObjected(props.selected) && (
        <Button onClick={props.onAnswer}>{words.answerObjection}</Button>
      )}
      {mayAsk && <Button onClick={props.onAsk}>{words.ask}</Button>}
      {mayFigure && <Button onClick={props.onFigures}>{words.figuresAct}</Button>}
      {mayFlag && <Button onClick={props.onFlag}>{words.flag}</Button>}
      {props.onPane !== undefined && <Button onClick={props.onPane}>{words.openPane}</Button>}
      <span className={styles.batchNote}>{props.readOnly ? words.readOnly : words.nobodyNamed}</span>
    </div>
  );
};
