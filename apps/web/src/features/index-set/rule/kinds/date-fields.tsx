import type { DateRule } from '@parindex/domain';
import { ruleEditorWords as words } from '@parindex/text';
import { DateField, NumberField, TextField } from '../../../../ui/index.ts';
import { EntryList } from '../entry-list.tsx';
import styles from '../rule-editor.module.css';

/** Mốc thời gian: which day, its deadlines in order, and what later and never give. */
export const DateFields = ({
  rule,
  year,
  onRule,
}: {
  rule: DateRule;
  year: number;
  onRule: (rule: DateRule) => void;
}) => (
  <>
    <TextField label={words.dateLabel} value={rule.label} onChange={(label) => onRule({ ...rule, label })} />
    <EntryList
      title={words.deadlines}
      entries={rule.deadlines}
      noun={words.until}
      addLabel={words.addDeadline}
      entryKey={(_, index) => index.toString()}
      fresh={() => ({ until: `${year}-12-31`, points: '0' })}
      onEntries={(deadlines) => onRule({ ...rule, deadlines })}
      fields={(deadline, onDeadline, index) => (
        <>
          <DateField
            label={words.until}
            labelHidden={index > 0}
            year={year}
            value={deadline.until}
            onChange={(until) => onDeadline({ ...deadline, until })}
          />
          <div className={styles.points}>
            <NumberField
              label={words.points}
              labelHidden={index > 0}
              value={deadline.points}
              onChange={(points) => onDeadline({ ...deadline, points })}
            />
          </div>
        </>
      )}
    />
    <div className={styles.pair}>
      <NumberField label={words.late} value={rule.late} onChange={(late) => onRule({ ...rule, late })} />
      <NumberField
        label={words.notDone}
        value={rule.notDone}
        onChange={(notDone) => onRule({ ...rule, notDone })}
      />
    </div>
  </>
);
