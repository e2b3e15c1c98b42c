import { type Explanation, explanationCase, explanationRequirements } from '@parindex/domain';
import { assessmentWords as words } from '@parindex/text';
import { useState } from 'react';
import { Button, classes, DateField, PanePart, StateIcon, TextArea } from '../../../ui/index.ts';
import { type Claim, withExplanation } from '../saving/claim.ts';
import { basisOf } from '../sheet/sheet-line.ts';
import styles from './explanation-part.module.css';

export type ExplanationPartProps = {
  claim: Claim;
  evidenceCount: number;
  year: number;
  readOnly: boolean;
  onClaim: (claim: Claim) => void;
};

/** Demanded in exactly two cases; says which, and ticks what it already tells. Elsewhere it may be written. */
export const ExplanationPart = ({ claim, evidenceCount, year, readOnly, onClaim }: ExplanationPartProps) => {
  const basis = basisOf(claim, evidenceCount);
  const owed = explanationCase(basis);
  const [wanted, setWanted] = useState(false);
  const requirements = explanationRequirements(basis, claim.explanation);
  if (owed === undefined && claim.explanation === undefined && !wanted)
    return readOnly ? null : (
      <PanePart
        title={words.explanation}
        aside={
          <>
            {words.explanationNotNeeded}{' '}
            <Button kind="link" onClick={() => setWanted(true)}>
              {words.addExplanation}
            </Button>
          </>
        }
      />
    );
  const set = (change: Partial<Explanation>) => onClaim(withExplanation(claim, change));
  return (
    <PanePart
      title={
        owed === undefined ? (
          words.explanation
        ) : (
          <span className={styles.owed}>
            <StateIcon state="explain" />
            {owedWords(owed, claim)}
          </span>
        )
      }
    >
      <div className={styles.form} data-claim="">
        <TextArea
          label={words.gap}
          rows={2}
          maxLength={20_000}
          value={claim.explanation?.gap ?? ''}
          readOnly={readOnly}
          onChange={(gap) => set({ gap })}
        />
        <TextArea
          label={words.computation}
          rows={2}
          maxLength={20_000}
          value={claim.explanation?.computation ?? ''}
          readOnly={readOnly}
          onChange={(computation) => set({ computation })}
        />
        {claim.estimated && (
          <span className={styles.day}>
            <DateField
              label={words.officialFiguresOn}
              year={year + 1}
              value={claim.explanation?.officialFiguresOn ?? ''}
              readOnly={readOnly}
              onChange={(officialFiguresOn) => set({ officialFiguresOn })}
            />
          </span>
        )}
      </div>
      <ul className={styles.requirements}>
        {requirements.map(({ part, met }) => (
          <li key={part} className={classes(met && styles.met)}>
            <StateIcon state={met ? 'accepted' : 'untouched'} />
            {words.requirement[part]}
            <span className="visually-hidden">: {met ? words.requirementMet : words.requirementUnmet}</span>
          </li>
        ))}
      </ul>
    </PanePart>
  );
};

const owedWords = (owed: NonNullable<ReturnType<typeof explanationCase>>, claim: Claim): string => {
  if (owed === 'no-evidence') return words.mustExplainNoEvidence;
  return claim.evidenceComplete ? words.mustExplainEstimated : words.mustExplainIncomplete;
};
