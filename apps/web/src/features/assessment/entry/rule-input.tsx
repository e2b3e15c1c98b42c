import type { FactValue, RuleInput } from '@parindex/domain';
import { assessmentWords, inputLabel, showPoints } from '@parindex/text';
import { Checkbox, DateField, NumberField, RadioList, Select } from '../../../ui/index.ts';
import styles from './figures-part.module.css';

export type RuleInputProps = {
  input: RuleInput;
  value: FactValue | undefined;
  onValue: (value: FactValue | undefined) => void;
  error: string | undefined;
  year: number;
  readOnly: boolean;
  first: boolean;
};

const longList = 6;

/** One input of a rule, by its kind. */
export const RuleInputField = ({ input, value, onValue, error, year, readOnly, first }: RuleInputProps) => {
  const label = inputLabel(input);
  const text = typeof value === 'string' ? value : '';
  const shared = {
    label,
    error,
    readOnly,
    onChange: (typed: string) => onValue(typed === '' ? undefined : typed),
    ...(first ? { 'data-first-focus': '' } : {}),
  };
  switch (input.kind) {
    case 'flag':
      return (
        <span className={styles.flag}>
          <Checkbox
            label={label}
            checked={value === true}
            disabled={readOnly}
            onChange={(checked) => onValue(checked ? true : input.group === 'parts' ? false : undefined)}
            {...(first ? { 'data-first-focus': '' } : {})}
          />
          <OptionPoints points={input.options?.[0]?.points} />
        </span>
      );
    case 'choice':
      return <ChoiceField {...{ input, label, text, onValue, error, readOnly }} />;
    case 'day':
      return (
        <span className={styles.day}>
          <DateField {...shared} value={text} year={year} />
        </span>
      );
    default:
      return (
        <span className={styles.number}>
          <NumberField
            {...shared}
            label={input.unit === undefined ? label : <NumberLabel label={label} unit={input.unit} />}
            value={text}
          />
        </span>
      );
  }
};

const NumberLabel = ({ label, unit }: { label: string; unit: string }) => (
  <>
    {label}
    {unit === '%' && <span className={styles.unit}>, %</span>}
  </>
);

const ChoiceField = ({
  input,
  label,
  text,
  onValue,
  error,
  readOnly,
}: {
  input: RuleInput;
  label: string;
  text: string;
  onValue: (value: string | undefined) => void;
  error: string | undefined;
  readOnly: boolean;
}) => {
  const options = input.options ?? [];
  if (options.length > longList)
    return (
      <Select
        label={label}
        error={error}
        value={text}
        disabled={readOnly}
        placeholder={assessmentWords.choose}
        onChange={(id) => onValue(id === '' ? undefined : id)}
        choices={options.map((option) => ({ value: option.id, label: option.label }))}
      />
    );
  return (
    <RadioList
      legend={label}
      legendHidden={input.group === 'measure'}
      error={error}
      value={text}
      onChange={(id) => onValue(id)}
      choices={options.map((option) => ({
        value: option.id,
        blocked: readOnly && option.id !== text,
        label: (
          <span className={styles.option}>
            <span>{option.label}</span>
            <OptionPoints points={option.points} />
          </span>
        ),
      }))}
    />
  );
};

const OptionPoints = ({ points }: { points: string | undefined }) =>
  points === undefined ? null : <span className={styles.optionPoints}>{showPoints(points)}</span>;
