import type { AgendaRowReply } from '@parindex/contract';
import type { Decimal, Id } from '@parindex/domain';
import { councilWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { showPoints } from '../../lib/format.ts';
import { queryClient } from '../../lib/query.ts';
import { sentenceAt } from '../../lib/refusal.ts';
import { ActProblems, Button, DateField, NumberField, TextArea, TextField } from '../../ui/index.ts';
import styles from './council.module.css';
import { type Minutes, recordDecision } from './council-calls.ts';

export type DecisionFormProps = {
  readonly roundId: Id;
  readonly row: AgendaRowReply;
  readonly claimed: Decimal | undefined;
  /** Kept for the whole sitting. */
  readonly minutes: Minutes;
  readonly correction: boolean;
  readonly onMinutes: (minutes: Minutes) => void;
};

/** Points, conclusion and votes of one item, under the minutes of the sitting. */
export const DecisionForm = ({
  roundId,
  row,
  claimed,
  minutes,
  correction,
  onMinutes,
}: DecisionFormProps) => {
  const { decision, appraisal } = row;
  const [typed, setTyped] = useState({
    points: decision?.points ?? '',
    conclusion: decision?.conclusion ?? '',
    votesFor: '',
    votesOf: '',
  });
  const set = (key: keyof typeof typed) => (value: string) =>
    setTyped((before) => ({ ...before, [key]: value }));
  const record = useMutation({
    mutationFn: () =>
      recordDecision(
        roundId,
        {
          unitId: row.unitId,
          itemId: row.itemId,
          version: decision?.version ?? 0,
          points: typed.points,
          conclusion: typed.conclusion.trim(),
          ...votes('votesFor', typed.votesFor),
          ...votes('votesOf', typed.votesOf),
        },
        minutes,
        correction,
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [`appraisal:${roundId}`] }),
  });
  const at = `cell:${row.unitId}:${row.itemId}`;
  const places = [at, `${at}:conclusion`, `${at}:votes`, 'minutesNumber', 'minutesOn'];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.points !== '') record.mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      {correction && <p>{words.correction}</p>}
      <div className={styles.fields}>
        <NumberField
          label={words.points}
          value={typed.points}
          onChange={set('points')}
          error={sentenceAt(record.error, at)}
        />
        <NumberField
          label={words.votesFor}
          value={typed.votesFor}
          onChange={set('votesFor')}
          error={sentenceAt(record.error, `${at}:votes`)}
        />
        <NumberField label={words.votesOf} value={typed.votesOf} onChange={set('votesOf')} />
      </div>
      <span className={styles.acts}>
        {claimed !== undefined && (
          <Button size="small" onClick={() => set('points')(claimed)}>
            {words.sameAsClaimed(showPoints(claimed))}
          </Button>
        )}
        {appraisal.points !== undefined && (
          <Button size="small" onClick={() => set('points')(appraisal.points ?? '')}>
            {words.sameAsAppraised(showPoints(appraisal.points))}
          </Button>
        )}
      </span>
      <TextArea
        label={words.text}
        maxLength={4000}
        value={typed.conclusion}
        onChange={set('conclusion')}
        error={sentenceAt(record.error, `${at}:conclusion`)}
      />
      <div className={styles.fields}>
        <TextField
          label={words.minutesNumber}
          maxLength={100}
          value={minutes.number}
          onChange={(number) => onMinutes({ ...minutes, number })}
          error={sentenceAt(record.error, 'minutesNumber')}
        />
        <DateField
          label={words.minutesOn}
          value={minutes.on}
          onChange={(on) => onMinutes({ ...minutes, on })}
          error={sentenceAt(record.error, 'minutesOn')}
        />
      </div>
      <p className={styles.quiet}>{words.minutesKept}</p>
      <ActProblems error={record.error} shownAt={places} />
      <span className={styles.acts}>
        <Button
          type="submit"
          kind="primary"
          busy={record.isPending}
          blockedBecause={typed.points === '' ? words.pointsFirst : undefined}
        >
          {labelOf(typed.points, correction)}
        </Button>
      </span>
    </form>
  );
};

const labelOf = (points: string, correction: boolean): string => {
  if (points === '') return words.recordNothing;
  return correction ? words.recordCorrection(showPoints(points)) : words.record(showPoints(points));
};

const votes = <Key extends 'votesFor' | 'votesOf'>(key: Key, text: string): { [K in Key]?: number } =>
  /^\d+$/.test(text) ? ({ [key]: Number(text) } as { [K in Key]?: number }) : {};
