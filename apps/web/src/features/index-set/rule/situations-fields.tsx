import type { Decimal, SimpleRule, SituationsRule } from '@parindex/domain';
import { ruleKindName, ruleEditorWords as words } from '@parindex/text';
import { Select, TextField } from '../../../ui/index.ts';
import { EntryList } from './entry-list.tsx';
import styles from './rule-editor.module.css';
import { SimpleRuleFields } from './simple-rule-fields.tsx';
import { freeId, ruleKinds, startSimpleRule } from './start-rule.ts';

type SituationsFieldsProps = {
  rule: SituationsRule;
  item: { readonly maxPoints: Decimal; readonly year: number };
  onRule: (rule: SituationsRule) => void;
};

const simpleKinds = ruleKinds.filter(
  (kind): kind is SimpleRule['kind'] => kind !== 'situations@1' && kind !== 'relative@1',
);

/** Theo tình huống: which units or cases, each with a rule of its own. */
export const SituationsFields = ({ rule, item, onRule }: SituationsFieldsProps) => (
  <EntryList
    title={words.situations}
    entries={rule.situations}
    noun={words.situationLabel}
    addLabel={words.addSituation}
    entryKey={({ id }) => id}
    fresh={() => ({
      id: freeId(
        's',
        rule.situations.map(({ id }) => id),
      ),
      label: '',
      rule: { kind: 'manual@1' as const },
    })}
    onEntries={(situations) => onRule({ ...rule, situations })}
    fields={(situation, onSituation, index) => (
      <div className={styles.situation}>
        <TextField
          label={`${words.situationLabel} ${index + 1}`}
          value={situation.label}
          onChange={(label) => onSituation({ ...situation, label })}
        />
        <Select
          label={words.kind}
          value={situation.rule.kind}
          onChange={(kind) =>
            onSituation({
              ...situation,
              rule: startSimpleRule(kind as SimpleRule['kind'], situation.rule, item, words.start),
            })
          }
          choices={simpleKinds.map((kind) => ({ value: kind, label: ruleKindName(kind) }))}
        />
        <SimpleRuleFields
          rule={situation.rule}
          item={item}
          onRule={(own) => onSituation({ ...situation, rule: own })}
        />
      </div>
    )}
  />
);
