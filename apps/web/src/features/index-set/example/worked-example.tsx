import type { Facts, Item, Outcome } from '@parindex/domain';
import { problemSentence, setRowWords, showPoints, traceSentence } from '@parindex/text';
import { useState } from 'react';
import { exampleFacts } from './example-facts.ts';
import { ExampleInputs } from './example-inputs.tsx';
import { ExampleRuler } from './example-ruler.tsx';
import { tryRule } from './try-rule.ts';
import styles from './worked-example.module.css';

/** Thử quy tắc với số liệu: figures in, points and their sentence out, at every key press. */
export const WorkedExample = ({ item }: { item: Pick<Item, 'rule' | 'maxPoints'> }) => {
  const [typed, setTyped] = useState<{ shape: string; facts: Facts }>();
  // figures typed for one kind of rule say nothing to another
  const shape = shapeOf(item.rule);
  const facts = typed?.shape === shape ? typed.facts : exampleFacts(item);
  const trial = tryRule(item, facts);
  const general = trial.problems.filter(({ at }) => at === 'facts' || at === undefined);
  return (
    <div className={styles.example}>
      <ExampleInputs
        item={item}
        facts={facts}
        problems={trial.problems}
        onFacts={(changed) => setTyped({ shape, facts: changed })}
      />
      <div className={styles.result} role="status">
        {trial.outcome?.kind === 'settled' && (
          <>
            <strong className={styles.points}>
              {showPoints(trial.outcome.points)}
              <span className="visually-hidden"> {setRowWords.examplePoints}</span>
            </strong>
            <span>{traceSentence(trial.trace)}</span>
          </>
        )}
        {trial.outcome?.kind !== 'settled' && (
          <span className={styles.waiting}>{waitingWords(trial.outcome, trial.problems.length > 0)}</span>
        )}
        {general.map((problem) => (
          <span key={problem.code} className={styles.waiting}>
            {problemSentence(problem)}
          </span>
        ))}
      </div>
      {trial.outcome !== undefined && <ExampleRuler item={item} facts={facts} />}
    </div>
  );
};

const shapeOf = (rule: Item['rule']): string =>
  rule.kind === 'situations@1'
    ? `${rule.kind}:${rule.situations.map((situation) => situation.rule.kind).join()}`
    : rule.kind;

const waitingWords = (outcome: Outcome | undefined, faulty: boolean): string => {
  if (outcome === undefined) return faulty ? '' : setRowWords.exampleBroken;
  if (outcome.kind === 'not-applicable') return setRowWords.exampleNotApplicable;
  return outcome.kind === 'pending' && outcome.reason === 'needs-group'
    ? setRowWords.exampleNeedsGroup
    : setRowWords.examplePending;
};
