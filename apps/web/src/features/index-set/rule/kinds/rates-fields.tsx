import type { BonusRule, DeductionRule, Rate } from '@parindex/domain';
import { ruleEditorWords as words } from '@parindex/text';
import { NumberField, TextField } from '../../../../ui/index.ts';
import { EntryList } from '../entry-list.tsx';
import { withText } from '../optional-member.ts';
import styles from '../rule-editor.module.css';
import { freeId } from '../start-rule.ts';

/** Trừ theo lỗi, cộng theo lần: what each occurrence takes or gives, with the limits of each and of all. */
export const RatesFields = ({
  rule,
  onRule,
}: {
  rule: DeductionRule | BonusRule;
  onRule: (rule: DeductionRule | BonusRule) => void;
}) => (
  <>
    {rule.kind === 'deduction@1' && (
      <div className={styles.pair}>
        <NumberField
          label={words.deductionBase}
          value={rule.base}
          onChange={(base) => onRule({ ...rule, base })}
        />
        <NumberField
          label={words.deductionFloor}
          value={rule.floor ?? ''}
          onChange={(floor) => onRule(withText(rule, 'floor', floor))}
        />
      </div>
    )}
    <EntryList
      title={words.rates}
      entries={rule.rates}
      noun={words.rateLabel}
      addLabel={words.addRate}
      entryKey={({ id }) => id}
      fresh={(): Rate => ({
        id: freeId(
          'r',
          rule.rates.map(({ id }) => id),
        ),
        label: '',
        points: '0.25',
      })}
      onEntries={(rates) => onRule({ ...rule, rates })}
      unordered
      fields={(rate, onRate, index) => (
        <>
          <TextField
            label={words.rateLabel}
            labelHidden={index > 0}
            value={rate.label}
            onChange={(label) => onRate({ ...rate, label })}
          />
          <div className={styles.points}>
            <NumberField
              label={rule.kind === 'bonus@1' ? words.ratePlus : words.rateMinus}
              labelHidden={index > 0}
              value={rate.points}
              onChange={(points) => onRate({ ...rate, points })}
            />
          </div>
          <div className={styles.points}>
            <NumberField
              label={words.rateCap}
              labelHidden={index > 0}
              value={rate.cap ?? ''}
              onChange={(cap) => onRate(withText(rate, 'cap', cap))}
            />
          </div>
        </>
      )}
    />
    {rule.kind === 'bonus@1' && (
      <div className={styles.half}>
        <NumberField
          label={words.bonusCap}
          value={rule.cap ?? ''}
          onChange={(cap) => onRule(withText(rule, 'cap', cap))}
        />
      </div>
    )}
  </>
);
