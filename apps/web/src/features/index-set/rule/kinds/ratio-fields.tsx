import type { RatioToTargetRule, RatioWithFloorRule } from '@parindex/domain';
import { ruleEditorWords as words } from '@parindex/text';
import { Checkbox, NumberField, Select } from '../../../../ui/index.ts';
import styles from '../rule-editor.module.css';
import { MeasureFields, QuantityFields } from './measure-fields.tsx';

/** Tỷ lệ có ngưỡng: floor, what is below it, from where it is full, and the base of the formula between. */
export const FloorFields = ({
  rule,
  onRule,
}: {
  rule: RatioWithFloorRule;
  onRule: (rule: RatioWithFloorRule) => void;
}) => (
  <>
    <MeasureFields measure={rule.measure} onMeasure={(measure) => onRule({ ...rule, measure })} />
    <div className={styles.pair}>
      <NumberField label={words.floor} value={rule.floor} onChange={(floor) => onRule({ ...rule, floor })} />
      <NumberField
        label={words.belowFloor}
        value={rule.belowFloor}
        onChange={(belowFloor) => onRule({ ...rule, belowFloor })}
      />
    </div>
    <Checkbox
      label={words.floorInclusive}
      checked={rule.floorInclusive}
      onChange={(floorInclusive) => onRule({ ...rule, floorInclusive })}
    />
    <div className={styles.pair}>
      <NumberField label={words.full} value={rule.full} onChange={(full) => onRule({ ...rule, full })} />
      <NumberField
        label={words.base}
        hint={words.baseHint}
        value={rule.base}
        onChange={(base) => onRule({ ...rule, base })}
      />
    </div>
  </>
);

/** So với mục tiêu: a target that the set fixes, or one that the unit types in. */
export const TargetFields = ({
  rule,
  onRule,
}: {
  rule: RatioToTargetRule;
  onRule: (rule: RatioToTargetRule) => void;
}) => {
  const { target } = rule;
  return (
    <>
      <MeasureFields measure={rule.measure} onMeasure={(measure) => onRule({ ...rule, measure })} />
      <div className={styles.pair}>
        <Select
          label={words.targetKind}
          value={'value' in target ? 'value' : 'quantity'}
          onChange={(kind) =>
            onRule({
              ...rule,
              target:
                kind === 'value'
                  ? { value: '100' }
                  : { quantity: { key: 'target', label: words.target.toLowerCase() } },
            })
          }
          choices={[
            { value: 'value', label: words.targetValue },
            { value: 'quantity', label: words.targetQuantity },
          ]}
        />
        {'value' in target && (
          <NumberField
            label={words.target}
            value={target.value}
            onChange={(value) => onRule({ ...rule, target: { value } })}
          />
        )}
      </div>
      {'quantity' in target && (
        <QuantityFields
          label={words.targetLabel}
          quantity={target.quantity}
          onQuantity={(quantity) => onRule({ ...rule, target: { quantity } })}
        />
      )}
    </>
  );
};
