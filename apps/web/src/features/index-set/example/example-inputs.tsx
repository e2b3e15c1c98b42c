import type { Facts, FactValue, Item, Problem, RuleInput } from '@parindex/domain';
import { inputsOf } from '@parindex/scoring';
import { inputLabel, problemSentence, setRowWords, showPoints } from '@parindex/text';
import { Checkbox, DateField, NumberField, Select } from '../../../ui/index.ts';
import styles from './worked-example.module.css';

type InputsProps = {
  item: Pick<Item, 'rule'>;
  facts: Facts;
  problems: readonly Problem[];
  onFacts: (facts: Facts) => void;
};

/** The figures that the rule asks for, to try it with. */
export const ExampleInputs = ({ item, facts, problems, onFacts }: InputsProps) => (
  <div className={styles.inputs}>
    {inputsOf(item.rule, facts).map((input) => (
      <ExampleInput
        key={input.key}
        input={input}
        value={facts[input.key]}
        error={problems.find(({ at }) => at === `facts.${input.key}`)}
        onValue={(value) => onFacts(withValue(facts, input.key, value))}
      />
    ))}
  </div>
);

const withValue = (facts: Facts, key: string, value: FactValue | undefined): Facts => {
  const { [key]: _, ...others } = facts;
  return value === undefined ? others : { ...others, [key]: value };
};

type InputProps = {
  input: RuleInput;
  value: FactValue | undefined;
  error: Problem | undefined;
  onValue: (value: FactValue | undefined) => void;
};

const ExampleInput = ({ input, value, error, onValue }: InputProps) => {
  const label = inputLabel(input);
  const text = typeof value === 'string' ? value : '';
  const shared = {
    label: input.unit === undefined ? label : `${label} (${input.unit})`,
    value: text,
    onChange: (typed: string) => onValue(typed === '' ? undefined : typed),
    ...(error === undefined ? {} : { error: problemSentence(error) }),
  };
  if (input.kind === 'flag')
    return (
      <Checkbox
        label={withPoints(label, input.options?.[0]?.points)}
        checked={value === true}
        onChange={(checked) => onValue(checked || undefined)}
      />
    );
  if (input.kind === 'choice')
    return (
      <Select
        {...shared}
        placeholder={setRowWords.choose}
        choices={(input.options ?? []).map((option) => ({
          value: option.id,
          label: withPoints(option.label, option.points),
        }))}
      />
    );
  return input.kind === 'day' ? <DateField {...shared} /> : <NumberField {...shared} />;
};

const withPoints = (label: string, points: string | undefined): string =>
  points === undefined ? label : `${label}: ${showPoints(points)}`;
