import type { OtherIndexRule, RelativeRule, SurveyMeanRule } from '@parindex/domain';
import { ruleEditorWords as words } from '@parindex/text';
import { NumberField, Select, TextField } from '../../../../ui/index.ts';
import { withText } from '../optional-member.ts';
import styles from '../rule-editor.module.css';
import { MeasureFields } from './measure-fields.tsx';

/** Giá trị của chỉ số khác. */
export const OtherIndexFields = ({
  rule,
  onRule,
}: {
  rule: OtherIndexRule;
  onRule: (rule: OtherIndexRule) => void;
}) => (
  <div className={styles.pair}>
    <TextField label={words.index} value={rule.index} onChange={(index) => onRule({ ...rule, index })} />
    <NumberField
      label={words.scale}
      hint={words.scaleHint}
      value={rule.scale}
      onChange={(scale) => onRule({ ...rule, scale })}
    />
  </div>
);

/** Điểm trung bình phiếu khảo sát. */
export const SurveyMeanFields = ({
  rule,
  onRule,
}: {
  rule: SurveyMeanRule;
  onRule: (rule: SurveyMeanRule) => void;
}) => (
  <div className={styles.pair}>
    <NumberField
      label={words.scale}
      hint={words.scaleHint}
      value={rule.scale}
      onChange={(scale) => onRule({ ...rule, scale })}
    />
    <NumberField
      label={words.minimumCount}
      hint={words.minimumCountHint}
      value={rule.minimumCount ?? ''}
      onChange={(count) => onRule(withText(rule, 'minimumCount', count))}
    />
  </div>
);

/** So với các đơn vị trong nhóm. */
export const RelativeFields = ({
  rule,
  onRule,
}: {
  rule: RelativeRule;
  onRule: (rule: RelativeRule) => void;
}) => (
  <>
    <MeasureFields measure={rule.measure} onMeasure={(measure) => onRule({ ...rule, measure })} />
    <div className={styles.pair}>
      <Select
        label={words.against}
        value={rule.against}
        onChange={(against) => onRule({ ...rule, against: against as RelativeRule['against'] })}
        choices={Object.entries(words.againstChoices).map(([value, label]) => ({ value, label }))}
      />
      <Select
        label={words.direction}
        value={rule.direction}
        onChange={(direction) => onRule({ ...rule, direction: direction as RelativeRule['direction'] })}
        choices={Object.entries(words.directionChoices).map(([value, label]) => ({ value, label }))}
      />
    </div>
  </>
);
