import type { RoundingMode, ScoringPolicy } from '@parindex/domain';
import { scoringPolicyWords as words } from '@parindex/text';
import { NumberField, PanePart, Select } from '../../../ui/index.ts';
import { withText } from '../rule/optional-member.ts';
import styles from './policy.module.css';

export type PolicyFieldsProps = {
  scoring: ScoringPolicy;
  onScoring: (scoring: ScoringPolicy) => void;
};

const choicesOf = (choices: Readonly<Record<string, string>>) =>
  Object.entries(choices).map(([value, label]) => ({ value, label }));

/** A whole number typed in; -1 while there is none, which no policy takes. */
export const placesOf = (text: string): number => (/^\d{1,2}$/.test(text) ? Number(text) : -1);

export const placesText = (places: number): string => (places < 0 ? '' : String(places));

/** Làm tròn: the one place where points are rounded. */
export const RoundingFields = ({ scoring, onScoring }: PolicyFieldsProps) => {
  const { rounding } = scoring;
  return (
    <PanePart title={words.rounding}>
      <div className={styles.pair}>
        <Select
          label={words.roundingAt}
          value={rounding.at}
          onChange={(at) =>
            onScoring({ ...scoring, rounding: { ...rounding, at: at as typeof rounding.at } })
          }
          choices={choicesOf(words.roundingAtChoices)}
        />
        <NumberField
          label={words.places}
          value={placesText(rounding.places)}
          onChange={(text) => onScoring({ ...scoring, rounding: { ...rounding, places: placesOf(text) } })}
        />
      </div>
      <Select
        label={words.roundingMode}
        value={rounding.mode}
        onChange={(mode) => onScoring({ ...scoring, rounding: { ...rounding, mode: mode as RoundingMode } })}
        choices={choicesOf(words.roundingModeChoices)}
      />
    </PanePart>
  );
};

/** What exemptions and missing surveys do to the maximum. */
export const TreatmentFields = ({ scoring, onScoring }: PolicyFieldsProps) => (
  <PanePart title={words.treatment}>
    <div className={styles.pair}>
      <Select
        label={words.exempt}
        value={scoring.exempt}
        onChange={(exempt) => onScoring({ ...scoring, exempt: exempt as ScoringPolicy['exempt'] })}
        choices={choicesOf(words.exemptChoices)}
      />
      <Select
        label={words.unsurveyed}
        value={scoring.unsurveyed}
        onChange={(treatment) =>
          onScoring({ ...scoring, unsurveyed: treatment as ScoringPolicy['unsurveyed'] })
        }
        choices={choicesOf(words.unsurveyedChoices)}
      />
    </div>
  </PanePart>
);

/** Largest bonus, largest deduction, and what the bonus never lifts above. */
export const LimitsFields = ({ scoring, onScoring }: PolicyFieldsProps) => (
  <PanePart title={words.limits}>
    <div className={styles.triple}>
      {(['bonusCap', 'deductionCap', 'ceiling'] as const).map((limit) => (
        <NumberField
          key={limit}
          label={words[limit]}
          value={scoring[limit] ?? ''}
          onChange={(text) => onScoring(withText(scoring, limit, text))}
        />
      ))}
    </div>
    <p className={styles.hint}>{words.noLimit}</p>
  </PanePart>
);
