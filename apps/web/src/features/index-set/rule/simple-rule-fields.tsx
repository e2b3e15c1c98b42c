import type { Decimal, NothingArose, SimpleRule } from '@parindex/domain';
import { ruleEditorWords as words } from '@parindex/text';
import { NumberField, Select } from '../../../ui/index.ts';
import { BandsFields } from './kinds/bands-fields.tsx';
import { ChoicesFields } from './kinds/choices-fields.tsx';
import { DateFields } from './kinds/date-fields.tsx';
import { FormulaFields } from './kinds/formula-fields.tsx';
import { MeasureFields } from './kinds/measure-fields.tsx';
import { OtherIndexFields, SurveyMeanFields } from './kinds/other-kinds.tsx';
import { RatesFields } from './kinds/rates-fields.tsx';
import { FloorFields, TargetFields } from './kinds/ratio-fields.tsx';
import styles from './rule-editor.module.css';

export type SimpleRuleFieldsProps = {
  rule: SimpleRule;
  item: { readonly maxPoints: Decimal; readonly year: number };
  onRule: (rule: SimpleRule) => void;
};

/** The fields of one kind, and what holds when nothing of the kind arose. */
export const SimpleRuleFields = (props: SimpleRuleFieldsProps) => (
  <>
    <KindFields {...props} />
    {mayNotArise(props.rule) && <NothingAroseField rule={props.rule} onRule={props.onRule} />}
  </>
);

const KindFields = ({ rule, item, onRule }: SimpleRuleFieldsProps) => {
  switch (rule.kind) {
    case 'options@1':
      return (
        <ChoicesFields
          choices={rule.options}
          prefix="o"
          labels={{ entry: words.label, add: words.addOption }}
          onChoices={(options) => onRule({ ...rule, options })}
        />
      );
    case 'checklist@1':
      return (
        <ChoicesFields
          choices={rule.parts}
          prefix="p"
          labels={{ entry: words.part, add: words.addPart }}
          onChoices={(parts) => onRule({ ...rule, parts })}
        />
      );
    case 'date@1':
      return <DateFields rule={rule} year={item.year} onRule={onRule} />;
    case 'ratio@1':
      return <MeasureFields measure={rule.measure} onMeasure={(measure) => onRule({ ...rule, measure })} />;
    case 'ratio-with-floor@1':
      return <FloorFields rule={rule} onRule={onRule} />;
    case 'ratio-to-target@1':
      return <TargetFields rule={rule} onRule={onRule} />;
    case 'bands@1':
      return <BandsFields rule={rule} onRule={onRule} />;
    case 'deduction@1':
    case 'bonus@1':
      return <RatesFields rule={rule} onRule={onRule} />;
    case 'other-index@1':
      return <OtherIndexFields rule={rule} onRule={onRule} />;
    case 'survey-mean@1':
      return <SurveyMeanFields rule={rule} onRule={onRule} />;
    case 'formula@1':
      return <FormulaFields rule={rule} onRule={onRule} />;
    case 'manual@1':
      return (
        <NumberField
          label={words.step}
          hint={words.stepHint}
          value={rule.step ?? ''}
          onChange={(step) => onRule(step === '' ? { kind: rule.kind } : { ...rule, step })}
        />
      );
  }
};

type MayNotArise = Extract<SimpleRule, { whenNothingArose?: NothingArose }>;

/** Counting rules need no such word: no occurrence is a count of its own. */
const mayNotArise = (rule: SimpleRule): rule is MayNotArise =>
  !['date@1', 'deduction@1', 'bonus@1', 'survey-mean@1', 'manual@1'].includes(rule.kind);

const NothingAroseField = ({ rule, onRule }: { rule: MayNotArise; onRule: (rule: SimpleRule) => void }) => (
  <div className={styles.half}>
    <Select
      label={words.nothingArose}
      value={rule.whenNothingArose ?? ''}
      onChange={(value) => {
        const { whenNothingArose: _, ...rest } = rule;
        onRule(value === '' ? rest : { ...rest, whenNothingArose: value as NothingArose });
      }}
      choices={Object.entries(words.nothingAroseChoices).map(([value, label]) => ({ value, label }))}
    />
  </div>
);
