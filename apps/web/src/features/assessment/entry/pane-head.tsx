import type { SheetReply } from '@parindex/contract';
import type { SetRow } from '@parindex/domain';
import { commonWords, assessmentWords as words } from '@parindex/text';
import { keyLabel } from '../../../lib/keyboard.ts';
import { Icon, State } from '../../../ui/index.ts';
import type { SheetLine } from '../sheet/sheet-line.ts';
import styles from './pane-head.module.css';

export type PaneHeadProps = {
  row: SetRow;
  line: SheetLine;
  above: readonly SetRow[];
  offices: SheetReply['offices'];
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
  onClose: () => void;
};

/** Where the item stands, what it is, in which state and whose. */
export const PaneHead = ({ row, line, above, offices, onPrevious, onNext, onClose }: PaneHeadProps) => {
  const office = offices.find(({ id }) => id === line.entry?.officeId);
  const supporting = line.entry?.supportingOfficeIds.length ?? 0;
  return (
    <div className={styles.head}>
      <div className={styles.path}>
        <span className={styles.above}>{above.map(({ code, name }) => `${code} ${name}`).join(' › ')}</span>
        <span className={styles.acts}>
          <Step keys="Alt+ArrowUp" label={words.previousItem} onStep={onPrevious} />
          <Step keys="Alt+ArrowDown" label={words.nextItem} onStep={onNext} />
          <button type="button" className={styles.close} aria-label={commonWords.close} onClick={onClose}>
            <Icon name="cross" />
          </button>
        </span>
      </div>
      <h2 className={styles.title}>
        <span>{row.code}</span> {row.name}
      </h2>
      <p className={styles.facts}>
        {line.state !== undefined && <State state={line.state}>{line.stateWords}</State>}
        {office !== undefined && (
          <span>
            {words.inCharge} <strong>{office.name}</strong>
          </span>
        )}
        {supporting > 0 && <span title={supportingNames(line, offices)}>{words.supporting(supporting)}</span>}
      </p>
    </div>
  );
};

const supportingNames = (line: SheetLine, offices: SheetReply['offices']): string =>
  offices
    .filter(({ id }) => line.entry?.supportingOfficeIds.includes(id))
    .map(({ name }) => name)
    .join('; ');

const Step = ({ keys, label, onStep }: { keys: string; label: string; onStep: (() => void) | undefined }) => (
  <button
    type="button"
    className={styles.step}
    title={label}
    disabled={onStep === undefined}
    onClick={onStep}
  >
    {keyLabel(keys)}
    <span className="visually-hidden"> {label}</span>
  </button>
);
