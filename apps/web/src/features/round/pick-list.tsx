import { commonWords, roundWords as words } from '@parindex/text';
import { useMemo, useState } from 'react';
import { matcher } from '../../lib/search.ts';
import { Button, Checkbox, SearchField } from '../../ui/index.ts';
import styles from './round.module.css';

export type Pickable = { readonly key: string; readonly label: string; readonly note?: string };

export type PickListProps = {
  readonly label: string;
  readonly noun: string;
  readonly choices: readonly Pickable[];
  readonly picked: ReadonlySet<string>;
  readonly onPick: (picked: ReadonlySet<string>) => void;
};

/** Several of a long list: found by typing, checked one by one or all that are in sight. */
export const PickList = ({ label, noun, choices, picked, onPick }: PickListProps) => {
  const [query, setQuery] = useState('');
  const shown = useMemo(() => {
    const matches = matcher(query);
    return choices.filter((choice) => matches(`${choice.label} ${choice.note ?? ''}`));
  }, [choices, query]);
  const allShown = shown.length > 0 && shown.every(({ key }) => picked.has(key));
  const set = (keys: readonly string[], on: boolean) => {
    const next = new Set(picked);
    for (const key of keys) {
      if (on) next.add(key);
      else next.delete(key);
    }
    onPick(next);
  };
  return (
    <fieldset className={styles.pick}>
      <legend>
        {label} <span className={styles.hint}>{words.chosen(picked.size)}</span>
      </legend>
      <div className={styles.acts}>
        <SearchField label={words.search(noun)} value={query} onChange={setQuery} />
        <Button
          size="small"
          onClick={() =>
            set(
              shown.map(({ key }) => key),
              !allShown,
            )
          }
        >
          {allShown ? words.chooseNone : words.chooseAll}
        </Button>
      </div>
      <div className={styles.picks}>
        {shown.map(({ key, label: name, note }) => (
          <Checkbox
            key={key}
            label={name}
            note={note}
            checked={picked.has(key)}
            onChange={(on) => set([key], on)}
          />
        ))}
        {shown.length === 0 && <p className={styles.hint}>{commonWords.noChoice}</p>}
      </div>
    </fieldset>
  );
};
