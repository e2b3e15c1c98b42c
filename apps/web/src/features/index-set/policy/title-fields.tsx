import type { IndexSet, IndexSetTitle } from '@parindex/domain';
import { groupKindName, groupKindsKnown, indexSetWords, scoringPolicyWords as words } from '@parindex/text';
import { useState } from 'react';
import { Checkbox, DateField, PanePart, Select, TextArea, TextField } from '../../../ui/index.ts';
import styles from './policy.module.css';

type TitleFieldsProps = { set: IndexSet; onTitle: (title: IndexSetTitle) => void };

/** Tên, năm, nhóm đơn vị, tên các cấp, quyết định. */
export const TitleFields = ({ set, onTitle }: TitleFieldsProps) => {
  const { year, title, groupKind, demonstration, levelWords, decision } = set;
  const current: IndexSetTitle = {
    year,
    title,
    groupKind,
    demonstration,
    levelWords,
    ...(decision === undefined ? {} : { decision }),
  };
  const [typedYear, setTypedYear] = useState<string>();
  return (
    <PanePart title={words.about}>
      <div className={styles.stack}>
        <TextArea
          label={indexSetWords.name}
          rows={2}
          value={title}
          onChange={(text) => onTitle({ ...current, title: text })}
        />
        <div className={styles.pair}>
          <TextField
            label={indexSetWords.year}
            inputMode="numeric"
            value={typedYear ?? String(year)}
            onChange={(text) => {
              const whole = /^20\d\d$/.test(text);
              setTypedYear(whole ? undefined : text);
              if (whole) onTitle({ ...current, year: Number(text) });
            }}
          />
          <Select
            label={indexSetWords.group}
            value={groupKind}
            onChange={(kind) => onTitle({ ...current, groupKind: kind })}
            choices={[...new Set([...groupKindsKnown, groupKind])].map((kind) => ({
              value: kind,
              label: groupKindName(kind),
            }))}
          />
        </div>
        <DecisionFields current={current} onTitle={onTitle} />
        <div className={styles.levels}>
          {levelWords.map((word, level) => (
            <TextField
              key={level.toString()}
              label={words.levelWord(level + 1)}
              value={word}
              onChange={(text) => onTitle({ ...current, levelWords: levelWords.with(level, text) })}
            />
          ))}
        </div>
        <Checkbox
          label={words.demonstration}
          checked={demonstration}
          onChange={(on) => onTitle({ ...current, demonstration: on })}
        />
      </div>
    </PanePart>
  );
};

/** A decision is kept once its day can be read; until then number and issuer wait here. */
const DecisionFields = ({
  current,
  onTitle,
}: {
  current: IndexSetTitle;
  onTitle: (title: IndexSetTitle) => void;
}) => {
  const [held, setHeld] = useState<{ number: string; date: string; issuer: string }>();
  const shown = held ?? current.decision ?? { number: '', date: '', issuer: '' };
  const change = (changes: Partial<typeof shown>) => {
    const next = { ...shown, ...changes };
    setHeld(next.date === '' ? next : undefined);
    if (next.date !== '') onTitle({ ...current, decision: next });
  };
  return (
    <>
      <div className={styles.pair}>
        <TextField
          label={indexSetWords.decisionNumber}
          value={shown.number}
          onChange={(number) => change({ number })}
        />
        <DateField
          label={indexSetWords.decisionDate}
          value={shown.date}
          onChange={(date) => change({ date })}
        />
      </div>
      <TextField
        label={indexSetWords.decisionIssuer}
        value={shown.issuer}
        onChange={(issuer) => change({ issuer })}
      />
    </>
  );
};
