import type { FormulaRule } from '@parindex/domain';
import { ruleEditorWords as words } from '@parindex/text';
import { Checkbox, TextArea, TextField } from '../../../../ui/index.ts';
import { EntryList } from '../entry-list.tsx';
import { withFlag, withText } from '../optional-member.ts';
import styles from '../rule-editor.module.css';
import { freeId } from '../start-rule.ts';
import { formulaSlip } from './formula-slip.ts';

/** Công thức: the figures by name, the expression, and the very place of the first slip in it. */
export const FormulaFields = ({
  rule,
  onRule,
}: {
  rule: FormulaRule;
  onRule: (rule: FormulaRule) => void;
}) => {
  const slip = formulaSlip(rule);
  return (
    <>
      <EntryList
        title={words.inputs}
        entries={rule.inputs}
        noun={words.inputKey}
        addLabel={words.addInput}
        entryKey={(_, index) => index.toString()}
        fresh={(): FormulaRule['inputs'][number] => ({
          key: freeId(
            'x',
            rule.inputs.map(({ key }) => key),
          ),
          label: '',
        })}
        onEntries={(inputs) => onRule({ ...rule, inputs })}
        unordered
        fields={(input, onInput, index) => (
          <>
            <div className={styles.unit}>
              <TextField
                label={words.inputKey}
                labelHidden={index > 0}
                value={input.key}
                spellCheck={false}
                onChange={(key) => onInput({ ...input, key })}
              />
            </div>
            <TextField
              label={words.inputLabel}
              labelHidden={index > 0}
              value={input.label}
              onChange={(label) => onInput({ ...input, label })}
            />
            <div className={styles.unit}>
              <TextField
                label={words.unit}
                labelHidden={index > 0}
                value={input.unit ?? ''}
                onChange={(unit) => onInput(withText(input, 'unit', unit))}
              />
            </div>
            <Checkbox
              label={words.inputFlag}
              checked={input.flag === true}
              onChange={(on) => onInput(withFlag(input, 'flag', on))}
            />
          </>
        )}
      />
      <TextArea
        label={words.expression}
        hint={words.expressionHint}
        spellCheck={false}
        value={rule.expression}
        onChange={(expression) => onRule({ ...rule, expression })}
      />
      {slip !== undefined && (
        <p className={styles.slip} aria-hidden="true">
          <code>{slip.before}</code>
          <mark>{slip.there}</mark>
          <code>{slip.after}</code>
          <span>{words.position(slip.position)}</span>
        </p>
      )}
    </>
  );
};
