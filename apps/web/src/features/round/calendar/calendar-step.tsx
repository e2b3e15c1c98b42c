import type { RoundReply } from '@parindex/contract';
import { type PhaseName, requiredPhases } from '@parindex/domain';
import { phaseWords, roundWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { isAllowed } from '../../../lib/may.tsx';
import { sentenceAt } from '../../../lib/refusal.ts';
import { typedHour } from '../../../lib/typed.ts';
import { Button, DateField, TextArea, TextField } from '../../../ui/index.ts';
import styles from '../round.module.css';
import { refreshRound, setCalendar } from '../round-calls.ts';
import { StepFoot } from '../step-foot.tsx';
import { useDraft } from '../use-draft.ts';
import own from './calendar.module.css';
import {
  type CalendarRow,
  calendarRows,
  furtherPhases,
  incompleteRows,
  phasesOf,
  withPhase,
} from './calendar-rows.ts';
import { Extensions } from './extensions.tsx';

/** Step 2: opening and closing of every phase, and the extensions that single units were given. */
export const CalendarStep = ({ round }: { round: RoundReply }) => {
  const readOnly = !isAllowed('round.update', round.may);
  const draft = useDraft(calendarRows(round.phases));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const rows = draft.value;
  const isRunning = round.state !== 'preparing';
  const incomplete = incompleteRows(rows);
  const save = useMutation({
    mutationFn: (sent: readonly CalendarRow[]) =>
      setCalendar(round.id, {
        version: round.version,
        phases: phasesOf(sent),
        ...(isRunning ? { reason } : {}),
      }),
    onSuccess: async (_, sent) => {
      draft.adopt(sent);
      setReason('');
      await refreshRound(round.id);
    },
  });
  const put = (row: CalendarRow) => draft.set(rows.map((one) => (one.name === row.name ? row : one)));
  return (
    <div className={styles.step}>
      <section className={styles.part}>
        <p className={styles.hint}>{words.calendarText}</p>
        <fieldset className={own.rows} disabled={readOnly}>
          <div className={own.headings} aria-hidden="true">
            <span>{words.phase}</span>
            <span>{words.opens}</span>
            <span>{words.closes}</span>
            <span />
          </div>
          {rows.map((row) => (
            <PhaseRow
              key={row.name}
              row={row}
              year={round.year}
              onChange={put}
              onDrop={() => draft.set(rows.filter(({ name }) => name !== row.name))}
              error={
                (tried && incomplete.has(row.name) ? words.phaseIncomplete : undefined) ??
                sentenceAt(save.error, `phases.${row.name}`)
              }
            />
          ))}
        </fieldset>
        {!readOnly && <FurtherPhases rows={rows} onAdd={(name) => draft.set(withPhase(rows, name))} />}
        {isRunning && !readOnly && draft.dirty && (
          <TextArea
            label={words.moveReason}
            hint={words.moveReasonHint}
            value={reason}
            onChange={setReason}
            error={sentenceAt(save.error, 'reason')}
            required
          />
        )}
        {!readOnly && (
          <StepFoot
            draft={draft}
            save={save}
            onSave={() => {
              setTried(true);
              if (incomplete.size === 0) save.mutate(rows);
            }}
            label={words.saveCalendar}
            shownAt={['reason', ...rows.map(({ name }) => `phases.${name}`)]}
          />
        )}
      </section>
      <Extensions round={round} />
    </div>
  );
};

type FurtherPhasesProps = {
  readonly rows: readonly CalendarRow[];
  readonly onAdd: (name: PhaseName) => void;
};

/** What the plan may still take in. */
const FurtherPhases = ({ rows, onAdd }: FurtherPhasesProps) => {
  const names = furtherPhases(rows);
  if (names.length === 0) return null;
  return (
    <fieldset className={own.further}>
      <legend>{words.addPhases}</legend>
      {names.map((name) => (
        <Button
          key={name}
          size="small"
          onClick={() => onAdd(name)}
          aria-label={words.addPhase(phaseWords[name])}
        >
          + {phaseWords[name]}
        </Button>
      ))}
    </fieldset>
  );
};

type PhaseRowProps = {
  readonly row: CalendarRow;
  readonly year: number;
  readonly onChange: (row: CalendarRow) => void;
  readonly onDrop: () => void;
  readonly error: string | undefined;
};

const PhaseRow = ({ row, year, onChange, onDrop, error }: PhaseRowProps) => {
  const phase = phaseWords[row.name];
  const hourError = (hour: string) => (typedHour(hour) === undefined ? words.hourUnreadable : undefined);
  return (
    <div className={own.row}>
      <span className={own.phase}>
        {phase}
        {requiredPhases.includes(row.name) && <small>{words.requiredPhase}</small>}
      </span>
      <span className={own.moment}>
        <DateField
          label={words.opensDay(phase)}
          labelHidden
          value={row.opensDay}
          year={year}
          onChange={(opensDay) => onChange({ ...row, opensDay })}
        />
        <TextField
          label={words.opensHour(phase)}
          labelHidden
          value={row.opensHour}
          onChange={(opensHour) => onChange({ ...row, opensHour })}
          error={row.opensDay === '' ? undefined : hourError(row.opensHour)}
        />
      </span>
      <span className={own.moment}>
        <DateField
          label={words.closesDay(phase)}
          labelHidden
          value={row.closesDay}
          year={year}
          onChange={(closesDay) => onChange({ ...row, closesDay })}
        />
        <TextField
          label={words.closesHour(phase)}
          labelHidden
          value={row.closesHour}
          onChange={(closesHour) => onChange({ ...row, closesHour })}
          error={row.closesDay === '' ? undefined : hourError(row.closesHour)}
        />
      </span>
      {requiredPhases.includes(row.name) ? (
        <span />
      ) : (
        <Button kind="link" size="small" onClick={onDrop} aria-label={words.dropPhase(phase)}>
          {words.drop}
        </Button>
      )}
      {error !== undefined && (
        <p className={own.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
};
