import type { IndexSet, IndexSetChange, ScoringPolicy } from '@parindex/domain';
import { checkIndexSet } from '@parindex/domain';
import { indexSetWords, policyInWords, scoringPolicyWords as words } from '@parindex/text';
import { useState } from 'react';
import { Icon, Pane, PanePart, State } from '../../../ui/index.ts';
import { plainSentence } from '../rows/problem-words.ts';
import { GradingFields } from './grading-fields.tsx';
import styles from './policy.module.css';
import { isPolicyWhole } from './policy-whole.ts';
import { RankingFields } from './ranking-fields.tsx';
import { LimitsFields, RoundingFields, TreatmentFields } from './sum-fields.tsx';
import { TitleFields } from './title-fields.tsx';

type GeneralPaneProps = {
  set: IndexSet;
  mayEdit: boolean;
  onChange: (change: IndexSetChange) => void;
  onClose: () => void;
};

/** Quy định chung: what the set is called and for whom, how it rounds, ranks and grades. */
export const GeneralPane = ({ set, mayEdit, onChange, onClose }: GeneralPaneProps) => {
  const [held, setHeld] = useState<ScoringPolicy>();
  const scoring = held ?? set.scoring;
  const change = (next: ScoringPolicy) => {
    const whole = isPolicyWhole(next);
    setHeld(whole ? undefined : next);
    if (whole) onChange({ kind: 'scoring', scoring: next });
  };
  const faults = checkIndexSet({ ...set, scoring }).filter(({ code }) => code.startsWith('scoring.'));
  return (
    <Pane
      head={
        <div className={styles.head}>
          <h2>{words.title}</h2>
          <button
            type="button"
            className={styles.close}
            aria-label={indexSetWords.closeGeneral}
            onClick={onClose}
          >
            <Icon name="cross" />
          </button>
        </div>
      }
    >
      <PanePart title={words.inWords}>
        <ul className={styles.words}>
          {policyInWords(scoring).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {held !== undefined && (
          <p role="status">
            <State state="unsent">{words.holdBack}</State>
          </p>
        )}
        <ul className={styles.problems}>
          {faults.map((problem) => (
            <li key={problem.code}>
              <State state={problem.blocking === false ? 'ask' : 'late'}>{plainSentence(problem)}</State>
            </li>
          ))}
        </ul>
      </PanePart>
      <fieldset className={styles.all} disabled={!mayEdit}>
        <TitleFields set={set} onTitle={(title) => onChange({ kind: 'title', title })} />
        <RoundingFields scoring={scoring} onScoring={change} />
        <RankingFields scoring={scoring} rows={set.rows} onScoring={change} />
        <GradingFields scoring={scoring} onScoring={change} />
        <TreatmentFields scoring={scoring} onScoring={change} />
        <LimitsFields scoring={scoring} onScoring={change} />
      </fieldset>
    </Pane>
  );
};
