import { checkRule, type Decimal, type Problem, type RuleKind, type ScoringRule } from '@parindex/domain';
import { ruleKindName, ruleEditorWords as words } from '@parindex/text';
import { Select, State } from '../../../ui/index.ts';
import { plainSentence } from '../rows/problem-words.ts';
import { RelativeFields } from './kinds/other-kinds.tsx';
import styles from './rule-editor.module.css';
import { SimpleRuleFields } from './simple-rule-fields.tsx';
import { SituationsFields } from './situations-fields.tsx';
import { ruleKinds, startRule } from './start-rule.ts';

export type RuleEditorProps = {
  rule: ScoringRule;
  item: { readonly maxPoints: Decimal; readonly year: number };
  onRule: (rule: ScoringRule) => void;
};

/** Sửa quy tắc: its kind, the fields of that kind, and at once what is wrong with them. */
export const RuleEditor = ({ rule, item, onRule }: RuleEditorProps) => (
  <div className={styles.editor}>
    <Select
      data-first-focus=""
      label={words.kind}
      hint={words.kindNotes[rule.kind]}
      value={rule.kind}
      onChange={(kind) => onRule(startRule(kind as RuleKind, rule, item, words.start))}
      choices={ruleKinds.map((kind) => ({ value: kind, label: ruleKindName(kind) }))}
    />
    {rule.kind === 'situations@1' && <SituationsFields rule={rule} item={item} onRule={onRule} />}
    {rule.kind === 'relative@1' && <RelativeFields rule={rule} onRule={onRule} />}
    {rule.kind !== 'situations@1' && rule.kind !== 'relative@1' && (
      <SimpleRuleFields rule={rule} item={item} onRule={onRule} />
    )}
    <RuleProblems problems={checkRule(rule, item)} />
  </div>
);

const RuleProblems = ({ problems }: { problems: readonly Problem[] }) => (
  <ul className={styles.problems} role="status">
    {problems.map((problem) => {
      const sentence = plainSentence(problem);
      return (
        <li key={sentence}>
          <State state={problem.blocking === false ? 'ask' : 'late'}>{sentence}</State>
        </li>
      );
    })}
  </ul>
);
