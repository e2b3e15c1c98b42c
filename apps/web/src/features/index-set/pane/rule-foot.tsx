import type { Item } from '@parindex/domain';
import { setRowWords as words } from '@parindex/text';
import { Button } from '../../../ui/index.ts';
import type { RowReading } from '../rows/row-readings.ts';
import { withRule } from '../rule/with-rule.ts';
import { letterOf } from './readings-choice.tsx';
import type { RowActs } from './row-acts.ts';

type RuleFootProps = Pick<RowActs, 'onRow' | 'onChange' | 'onNext'> & {
  item: Item;
  readings: readonly RowReading[];
  chosen: number;
  editing: boolean;
  onEditing: (editing: boolean) => void;
};

/** What to do with the rule, always in sight: the one primary act first. */
export const RuleFoot = (props: RuleFootProps) => {
  const { item, editing } = props;
  if (editing) return <EditingFoot {...props} />;
  return item.attention ? <DoubtFoot {...props} /> : <SettledFoot {...props} />;
};

const EditingFoot = ({ item, readings, onRow, onChange, onNext, onEditing }: RuleFootProps) => {
  const original = readings.find(({ label }) => label !== undefined);
  const confirm = () => {
    onChange({ kind: 'confirm', rowId: item.id, seen: true });
    onEditing(false);
    onNext();
  };
  return (
    <>
      {item.attention && (
        <Button kind="primary" onClick={confirm}>
          {words.confirmAndNext}
        </Button>
      )}
      <Button kind={item.attention ? 'secondary' : 'primary'} onClick={() => onEditing(false)}>
        {words.doneEditing}
      </Button>
      {original !== undefined && (
        <Button kind="link" onClick={() => onRow(withRule(item, original.rule))}>
          {words.restoreReading}
        </Button>
      )}
    </>
  );
};

const DoubtFoot = ({ item, readings, chosen, onRow, onChange, onNext, onEditing }: RuleFootProps) => {
  const manual = item.rule.kind === 'manual@1';
  const reading = readings[chosen];
  const confirm = () => {
    onChange({ kind: 'confirm', rowId: item.id, seen: true });
    onNext();
  };
  const edit = () => onEditing(true);
  if (readings.length > 1 && reading !== undefined) {
    const choose = () => {
      onRow({ ...withRule(item, reading.rule), attention: false });
      onNext();
    };
    return (
      <>
        <Button kind="primary" onClick={choose}>
          {words.chooseAndNext(letterOf(chosen))}
        </Button>
        <Button onClick={edit}>{words.editRule}</Button>
      </>
    );
  }
  return (
    <>
      <Button kind="primary" data-first-focus="" onClick={manual ? edit : confirm}>
        {manual ? words.enterRule : words.confirmAndNext}
      </Button>
      <Button onClick={manual ? confirm : edit}>{manual ? words.keepWording : words.editRule}</Button>
    </>
  );
};

const SettledFoot = ({ item, onChange, onEditing }: RuleFootProps) => (
  <>
    <Button data-first-focus="" onClick={() => onEditing(true)}>
      {words.editRule}
    </Button>
    <Button kind="link" onClick={() => onChange({ kind: 'confirm', rowId: item.id, seen: false })}>
      {words.lookAgain}
    </Button>
  </>
);
