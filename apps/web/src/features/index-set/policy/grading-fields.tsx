import type { GradeBand, Grading } from '@parindex/domain';
import { scoringPolicyWords as words } from '@parindex/text';
import { NumberField, PanePart, Select, TextField } from '../../../ui/index.ts';
import { EntryList } from '../rule/entry-list.tsx';
import styles from './policy.module.css';
import type { PolicyFieldsProps } from './sum-fields.tsx';

/** Xếp loại: grades from the best down; the last has no lower end. */
export const GradingFields = ({ scoring, onScoring }: PolicyFieldsProps) => {
  const { grading } = scoring;
  const change = (changes: Partial<Grading>) =>
    onScoring({ ...scoring, grading: { ...grading, ...changes } });
  const last = grading.bands.length - 1;
  return (
    <PanePart title={words.grading}>
      <div className={styles.half}>
        <Select
          label={words.gradingOn}
          value={grading.on}
          onChange={(on) => change({ on: on as Grading['on'] })}
          choices={Object.entries(words.gradingOnChoices).map(([value, label]) => ({ value, label }))}
        />
      </div>
      {grading.bands.length === 0 && <p className={styles.hint}>{words.noGrades}</p>}
      <EntryList
        entries={grading.bands}
        noun={words.gradeName}
        addLabel={words.gradeAdd}
        entryKey={(_, index) => index.toString()}
        fresh={(): GradeBand => ({ name: '' })}
        onEntries={(bands) => change({ bands: openAtTheEnd(bands) })}
        fields={(band, onBand, index) => (
          <>
            <TextField
              label={words.gradeName}
              value={band.name}
              onChange={(name) => onBand({ ...band, name })}
            />
            {index === last ? (
              <span className={styles.rest}>{words.gradeRest}</span>
            ) : (
              <div className={styles.number}>
                <NumberField
                  label={words.gradeFrom}
                  value={band.from ?? ''}
                  onChange={(from) => onBand({ ...band, from })}
                />
              </div>
            )}
          </>
        )}
      />
    </PanePart>
  );
};

/** Whatever stands last is what is left; one that stood last and got a follower needs its start typed in. */
const openAtTheEnd = (bands: readonly GradeBand[]): readonly GradeBand[] =>
  bands.map(({ name, from }, index) => {
    if (index === bands.length - 1) return { name };
    return { name, from: from ?? '' };
  });
