import { ruleEditorWords as words } from '@parindex/text';
import type { ReactNode } from 'react';
import { Button, Icon } from '../../../ui/index.ts';
import styles from './rule-editor.module.css';

export type EntryListProps<Entry> = {
  title?: string;
  entries: readonly Entry[];
  /** What one entry is, for the names of its buttons: "Mức 2". */
  noun: string;
  addLabel: string;
  entryKey: (entry: Entry, index: number) => string;
  fields: (entry: Entry, onEntry: (entry: Entry) => void, index: number) => ReactNode;
  fresh: () => Entry;
  onEntries: (entries: readonly Entry[]) => void;
  /** The order says nothing: no button to change it. */
  unordered?: boolean;
};

/** Entries of a rule one below the other: typed in place, added, moved up, taken out. */
export const EntryList = <Entry,>(props: EntryListProps<Entry>) => {
  const { title, entries, noun, addLabel, entryKey, fields, fresh, onEntries, unordered = false } = props;
  const replace = (index: number, entry: Entry) => onEntries(entries.with(index, entry));
  const moveUp = (index: number) => {
    const [entry, before] = [entries[index], entries[index - 1]];
    if (entry !== undefined && before !== undefined)
      onEntries(entries.with(index - 1, entry).with(index, before));
  };
  return (
    <fieldset className={styles.list}>
      {title !== undefined && <legend className={styles.legend}>{title}</legend>}
      <ol className={styles.entries}>
        {entries.map((entry, index) => (
          <li key={entryKey(entry, index)} className={styles.entry}>
            <div className={styles.fields}>{fields(entry, (changed) => replace(index, changed), index)}</div>
            <span className={styles.acts}>
              {!unordered && (
                <button
                  type="button"
                  className={styles.act}
                  aria-label={`${words.moveUp}: ${noun} ${index + 1}`}
                  aria-disabled={index === 0 || undefined}
                  onClick={() => moveUp(index)}
                >
                  <Icon name="arrow-up" />
                </button>
              )}
              <button
                type="button"
                className={styles.act}
                aria-label={`${words.remove}: ${noun} ${index + 1}`}
                onClick={() => onEntries(entries.toSpliced(index, 1))}
              >
                <Icon name="cross" />
              </button>
            </span>
          </li>
        ))}
      </ol>
      <Button kind="link" size="small" onClick={() => onEntries([...entries, fresh()])}>
        {addLabel}
      </Button>
    </fieldset>
  );
};
