import type { IndexSet, Item } from '@parindex/domain';
import { problemSentence, setRowWords as words } from '@parindex/text';
import { useState } from 'react';
import { Button, PanePart } from '../../../ui/index.ts';
import { readingsOf } from '../rows/row-readings.ts';
import type { SetLine } from '../rows/set-line.ts';
import { RuleEditor } from '../rule/rule-editor.tsx';
import { RuleWords } from '../table/set-table-row.tsx';
import { ReadingsChoice } from './readings-choice.tsx';
import type { RowActs } from './row-acts.ts';
import styles from './row-pane.module.css';

type RulePartProps = Pick<RowActs, 'onRow' | 'onChange' | 'onNext'> & {
  item: Item;
  line: SetLine;
  set: IndexSet;
  mayEdit: boolean;
  editing: boolean;
  onEditing: (editing: boolean) => void;
};

/** The rule of an item: what is not sure about it, the readings to choose from, or its editor. */
export const RulePart = (props: RulePartProps) => {
  const { item, line, set, mayEdit, editing } = props;
  if (!mayEdit)
    return (
      <PanePart title={words.ruleRead}>
        <RuleWords item={item} />
        <WordingQuote item={item} />
      </PanePart>
    );
  if (editing)
    return (
      <PanePart title={words.editRuleTitle}>
        <WordingQuote item={item} />
        <RuleEditor
          rule={item.rule}
          item={{ maxPoints: item.maxPoints, year: set.year }}
          onRule={(rule) => props.onRow({ ...item, rule })}
        />
        <EditorButtons {...props} />
      </PanePart>
    );
  return item.attention ? <Doubt {...props} /> : <Settled {...props} line={line} />;
};

const WordingQuote = ({ item }: { item: Item }) =>
  item.wording === '' ? null : <blockquote className={styles.wording}>{item.wording}</blockquote>;

const EditorButtons = ({ item, line, onRow, onChange, onNext, onEditing }: RulePartProps) => {
  const confirm = () => {
    onChange({ kind: 'confirm', rowId: item.id, seen: true });
    onEditing(false);
    onNext();
  };
  const [original] = readingsOf(item, line.reading).filter(({ label }) => label !== undefined);
  return (
    <div className={styles.buttons}>
      <Button kind="primary" onClick={item.attention ? confirm : () => onEditing(false)}>
        {item.attention ? words.confirmAndNext : words.doneEditing}
      </Button>
      {original !== undefined && (
        <Button onClick={() => onRow({ ...item, rule: original.rule })}>{words.restoreReading}</Button>
      )}
      {item.attention && (
        <Button kind="link" onClick={() => onEditing(false)}>
          {words.doneEditing}
        </Button>
      )}
    </div>
  );
};

/** A person must look: what is doubtful, in words, and the readings side by side. */
const Doubt = ({ item, line, onRow, onChange, onNext, onEditing }: RulePartProps) => {
  const readings = readingsOf(item, line.reading);
  const [chosen, setChosen] = useState<number>();
  const manual = item.rule.kind === 'manual@1';
  const confirm = () => {
    onChange({ kind: 'confirm', rowId: item.id, seen: true });
    onNext();
  };
  const choose = (index: number) => {
    const reading = readings[index];
    if (reading === undefined) return;
    onRow({ ...item, rule: reading.rule, attention: false });
    onNext();
  };
  return (
    <PanePart>
      {line.remarks.map(({ at: _at, ...remark }) => (
        <p key={`${remark.code}${problemSentence(remark)}`} className={styles.question}>
          {problemSentence(remark)}
        </p>
      ))}
      {readings.length > 1 ? (
        <ReadingsChoice
          item={item}
          readings={readings}
          chosen={chosen}
          onChosen={setChosen}
          onConfirm={choose}
          onEdit={() => onEditing(true)}
        />
      ) : (
        <>
          {!manual && <RuleWords item={item} />}
          <WordingQuote item={item} />
          <div className={styles.buttons}>
            <Button kind="primary" data-first-focus="" onClick={manual ? () => onEditing(true) : confirm}>
              {manual ? words.enterRule : words.confirmAndNext}
            </Button>
            <Button onClick={manual ? confirm : () => onEditing(true)}>
              {manual ? words.keepWording : words.editRule}
            </Button>
          </div>
        </>
      )}
    </PanePart>
  );
};

const Settled = ({ item, onChange, onEditing }: RulePartProps) => (
  <PanePart title={words.ruleRead}>
    <RuleWords item={item} />
    <WordingQuote item={item} />
    <div className={styles.buttons}>
      <Button data-first-focus="" onClick={() => onEditing(true)}>
        {words.editRule}
      </Button>
      <Button kind="link" onClick={() => onChange({ kind: 'confirm', rowId: item.id, seen: false })}>
        {words.lookAgain}
      </Button>
    </div>
  </PanePart>
);
