import type { Measure, Quantity } from '@parindex/domain';
import { ruleEditorWords as words } from '@parindex/text';
import { Checkbox, Select, TextField } from '../../../../ui/index.ts';
import { withFlag, withText } from '../optional-member.ts';
import styles from '../rule-editor.module.css';

/** Số liệu mà quy tắc đo: a share of two numbers, or one figure. */
export const MeasureFields = ({
  measure,
  onMeasure,
}: {
  measure: Measure;
  onMeasure: (measure: Measure) => void;
}) => (
  <fieldset className={styles.list}>
    <legend className={styles.legend}>{words.measure}</legend>
    <div className={styles.half}>
      <Select
        label={words.measureKind}
        value={measure.kind}
        onChange={(kind) => onMeasure(kind === 'share' ? toShare(measure) : toFigure(measure))}
        choices={[
          { value: 'share', label: words.measureShare },
          { value: 'figure', label: words.measureFigure },
        ]}
      />
    </div>
    {measure.kind === 'share' ? (
      <>
        <QuantityFields
          label={words.numerator}
          quantity={measure.numerator}
          onQuantity={(numerator) => onMeasure({ ...measure, numerator })}
        />
        <QuantityFields
          label={words.denominator}
          quantity={measure.denominator}
          onQuantity={(denominator) => onMeasure({ ...measure, denominator })}
        />
        <Checkbox
          label={words.mayExceed}
          checked={measure.mayExceed === true}
          onChange={(on) => onMeasure(withFlag(measure, 'mayExceed', on))}
        />
      </>
    ) : (
      <>
        <QuantityFields
          label={words.figure}
          quantity={measure.figure}
          onQuantity={(figure) => onMeasure({ ...measure, figure })}
        />
        <Checkbox
          label={words.signed}
          checked={measure.figure.signed === true}
          onChange={(on) => onMeasure({ ...measure, figure: withFlag(measure.figure, 'signed', on) })}
        />
      </>
    )}
  </fieldset>
);

/** Tên, đơn vị tính của một số; the key that facts are kept under stays when the label changes. */
export const QuantityFields = ({
  label,
  quantity,
  onQuantity,
}: {
  label: string;
  quantity: Quantity;
  onQuantity: (quantity: Quantity) => void;
}) => (
  <div className={styles.quantity}>
    <TextField
      label={label}
      value={quantity.label}
      onChange={(text) => onQuantity({ ...quantity, label: text })}
    />
    <div className={styles.unit}>
      <TextField
        label={words.unit}
        value={quantity.unit ?? ''}
        onChange={(unit) => onQuantity(withText(quantity, 'unit', unit))}
      />
    </div>
    <Checkbox
      label={words.whole}
      checked={quantity.whole === true}
      onChange={(on) => onQuantity(withFlag(quantity, 'whole', on))}
    />
  </div>
);

const toShare = (measure: Measure): Measure =>
  measure.kind === 'share'
    ? measure
    : {
        kind: 'share',
        numerator: { ...measure.figure, key: 'numerator' },
        denominator: { key: 'denominator', label: words.start.denominator, whole: true },
      };

const toFigure = (measure: Measure): Measure =>
  measure.kind === 'figure'
    ? measure
    : { kind: 'figure', figure: { key: 'value', label: measure.numerator.label, unit: '%' } };
