import type { Facts, FactValue, RuleInput } from '@parindex/domain';
import { commonWords, inputLabel, traceInWords, appraisalWords as words } from '@parindex/text';
import { useState } from 'react';
import { showPoints } from '../../lib/format.ts';
import { sentenceAt } from '../../lib/refusal.ts';
import {
  ActProblems,
  Button,
  Checkbox,
  DateField,
  Dialog,
  NumberField,
  Select,
  TextArea,
} from '../../ui/index.ts';
import { type AppraisalLine, demandsReason, reckoned, type Typed } from './appraisal-line.ts';
import styles from './appraisal-screen.module.css';

export type FiguresDialogProps = {
  readonly line: AppraisalLine;
  readonly year: number;
  readonly error: unknown;
  readonly onSend: (typed: Typed, reason: string) => Promise<boolean>;
  readonly onClose: () => void;
};

/** The figures that the appraiser finds right; the rule makes the points of them before anything is saved. */
export const FiguresDialog = ({ line, year, error, onSend, onClose }: FiguresDialogProps) => {
  const [facts, setFacts] = useState<Facts>(line.cell.appraisal.facts ?? line.cell.claim?.facts ?? {});
  const [reason, setReason] = useState(line.cell.appraisal.reason ?? '');
  const [busy, setBusy] = useState(false);
  // what was refused before the dialog opened does not belong here
  const [tried, setTried] = useState(false);
  const refused = tried ? error : undefined;
  const made = reckoned(line.item, facts);
  const wanting = made !== undefined && demandsReason(line, made.points) && reason.trim() === '';
  const set = (key: string, value: FactValue | undefined) =>
    setFacts(({ [key]: _old, ...others }) => (value === undefined ? others : { ...others, [key]: value }));
  const send = async () => {
    if (made === undefined) return;
    setBusy(true);
    setTried(true);
    const done = await onSend(made, reason.trim());
    setBusy(false);
    if (done) onClose();
  };
  const blocked = made === undefined ? words.figuresFirst : words.reasonFirst(showPoints(made.points));
  return (
    <Dialog
      title={words.figuresTitle(line.title)}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={busy}
            blockedBecause={made === undefined || wanting ? blocked : undefined}
            onClick={() => void send()}
          >
            {made === undefined ? words.figuresSave : words.save(showPoints(made.points))}
          </Button>
          <Button onClick={onClose}>{commonWords.cancel}</Button>
        </>
      }
    >
      <div className={styles.form}>
        {line.item.inputs.map((input) => (
          <FigureField
            key={input.key}
            input={input}
            value={facts[input.key]}
            year={year}
            error={sentenceAt(refused, input.key)}
            onValue={(value) => set(input.key, value)}
          />
        ))}
        {made?.trace !== undefined && <p role="status">{traceInWords(made.trace).computation}</p>}
        <TextArea
          label={words.reason(line.title)}
          rows={2}
          maxLength={4000}
          value={reason}
          onChange={setReason}
        />
        <ActProblems error={refused} shownAt={line.item.inputs.map(({ key }) => key)} />
      </div>
    </Dialog>
  );
};

const FigureField = ({
  input,
  value,
  year,
  error,
  onValue,
}: {
  input: RuleInput;
  value: FactValue | undefined;
  year: number;
  error: string | undefined;
  onValue: (value: FactValue | undefined) => void;
}) => {
  const label = inputLabel(input);
  const text = typeof value === 'string' ? value : '';
  const onText = (typed: string) => onValue(typed === '' ? undefined : typed);
  switch (input.kind) {
    case 'flag':
      return (
        <Checkbox
          label={label}
          checked={value === true}
          onChange={(on) => onValue(on ? true : input.group === 'parts' ? false : undefined)}
        />
      );
    case 'choice':
      return (
        <Select
          label={label}
          error={error}
          value={text}
          placeholder={commonWords.choose}
          choices={(input.options ?? []).map((option) => ({ value: option.id, label: option.label }))}
          onChange={onText}
        />
      );
    case 'day':
      return <DateField label={label} error={error} year={year} value={text} onChange={onText} />;
    default:
      return (
        <NumberField
          label={input.unit === undefined ? label : `${label}, ${input.unit}`}
          error={error}
          value={text}
          onChange={onText}
        />
      );
  }
};
