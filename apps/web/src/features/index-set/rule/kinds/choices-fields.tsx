import type { Choice } from '@parindex/domain';
import { ruleEditorWords as words } from '@parindex/text';
import { NumberField, TextField } from '../../../../ui/index.ts';
import { EntryList } from '../entry-list.tsx';
import styles from '../rule-editor.module.css';
import { freeId } from '../start-rule.ts';

/** Mức để chọn, hoặc ý để cộng: a label and its points. */
export const ChoicesFields = ({
  choices,
  prefix,
  labels,
  onChoices,
}: {
  choices: readonly Choice[];
  prefix: string;
  labels: { entry: string; add: string };
  onChoices: (choices: readonly Choice[]) => void;
}) => (
  <EntryList
    entries={choices}
    noun={labels.entry}
    addLabel={labels.add}
    entryKey={({ id }) => id}
    fresh={() => ({
      id: freeId(
        prefix,
        choices.map(({ id }) => id),
      ),
      label: '',
      points: '0',
    })}
    onEntries={onChoices}
    fields={(choice, onChoice, index) => (
      <>
        <TextField
          label={`${labels.entry} ${index + 1}`}
          labelHidden={index > 0}
          value={choice.label}
          onChange={(label) => onChoice({ ...choice, label })}
        />
        <div className={styles.points}>
          <NumberField
            label={words.points}
            labelHidden={index > 0}
            value={choice.points}
            onChange={(points) => onChoice({ ...choice, points })}
          />
        </div>
      </>
    )}
  />
);
