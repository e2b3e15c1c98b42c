import type { IndexSet, Item, SetRow } from '@parindex/domain';
import { ruleInWords, setRowWords as words } from '@parindex/text';
import { PanePart } from '../../../ui/index.ts';
import { plainSentence } from '../rows/problem-words.ts';
import { type RowReading, readingsOf, sameRule } from '../rows/row-readings.ts';
import type { SetLine } from '../rows/set-line.ts';
import { RuleEditor } from '../rule/rule-editor.tsx';
import { withRule } from '../rule/with-rule.ts';
import { RuleWords } from '../table/set-table-row.tsx';
import { ReadingsChoice } from './readings-choice.tsx';
import styles from './row-pane.module.css';

type RulePartProps = {
  item: Item;
  line: SetLine;
  set: IndexSet;
  mayEdit: boolean;
  editing: boolean;
  readings: readonly RowReading[];
  chosen: number;
  onChosen: (index: number) => void;
  onRow: (row: SetRow) => void;
};

/** The rule of an item: what is not sure about it, the readings to choose from, or its editor. */
export const RulePart = (props: RulePartProps) => {
  const { item, line, set, mayEdit, editing, readings, chosen, onChosen, onRow } = props;
  if (editing)
    return (
      <PanePart title={words.editRuleTitle}>
        <div className={styles.stack}>
          <WordingQuote item={item} />
          <RuleEditor
            rule={item.rule}
            item={{ maxPoints: item.maxPoints, year: set.year }}
            onRule={(rule) => onRow(withRule(item, rule))}
          />
        </div>
      </PanePart>
    );
  if (mayEdit && item.attention && readings.length > 1)
    return (
      <PanePart>
        <Remarks line={line} />
        <div className={styles.besideTable}>
          <WordingQuote item={item} />
        </div>
        <ReadingsChoice item={item} readings={readings} chosen={chosen} onChosen={onChosen} />
      </PanePart>
    );
  const isManual = item.rule.kind === 'manual@1';
  return (
    <PanePart title={item.attention && line.remarks.length > 0 ? undefined : words.ruleRead}>
      {item.attention && <Remarks line={line} />}
      {!(item.attention && isManual) && <RuleWords item={item} />}
      <WordingQuote item={item} />
      {item.attention && <OtherReadings item={item} line={line} />}
    </PanePart>
  );
};

const WordingQuote = ({ item }: { item: Item }) =>
  item.wording === '' ? null : <blockquote className={styles.wording}>{item.wording}</blockquote>;

const Remarks = ({ line }: { line: SetLine }) =>
  line.remarks.map((remark) => {
    const sentence = plainSentence(remark);
    return (
      <p key={sentence} className={styles.question}>
        {sentence}
      </p>
    );
  });

/** What the wording also allows, for somebody who cannot choose here. */
const OtherReadings = ({ item, line }: { item: Item; line: SetLine }) => {
  const others = readingsOf(item, line.reading).filter(({ rule }) => !sameRule(rule, item.rule));
  if (others.length === 0) return null;
  return (
    <ul className={styles.others}>
      {others.map(({ rule, label }) => (
        <li key={label ?? rule.kind}>{words.orReading(label ?? ruleInWords(rule, item))}</li>
      ))}
    </ul>
  );
};
