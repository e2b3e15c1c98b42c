import { isItem, type SetRow, subtreeOf } from '@parindex/domain';
import { setRowWords as words } from '@parindex/text';
import { newId } from '../../../lib/ids.ts';
import { Button, PanePart, Select } from '../../../ui/index.ts';
import { addRowChange, shiftRowChange } from '../rows/place-row.ts';
import type { SetLine } from '../rows/set-line.ts';
import type { RowActs } from './row-acts.ts';
import styles from './row-pane.module.css';

type PlaceFieldsProps = Pick<RowActs, 'onChange' | 'onRemove' | 'onSelect'> & {
  row: SetRow;
  lines: readonly SetLine[];
};

const topLevel = 'top';

/** Vị trí trong bảng: rows beside and below, moving, taking out. */
export const PlaceFields = ({ row, lines, onChange, onRemove, onSelect }: PlaceFieldsProps) => {
  const rows = lines.map((line) => line.row);
  const add = (place: Parameters<typeof addRowChange>[2]) => {
    const id = newId();
    // a field sums others, whatever stands below is scored first
    const kind = 'after' in place ? row.kind : 'item';
    onChange(addRowChange(rows, kind, place, { name: words.newRow, id }));
    onSelect(id);
  };
  if (row.fixed)
    return isItem(row) || !row.open ? null : (
      <PanePart title={words.place}>
        <Button size="small" onClick={() => add({ under: row })}>
          {words.addBelow}
        </Button>
      </PanePart>
    );
  const [up, down] = [shiftRowChange(rows, row, -1), shiftRowChange(rows, row, 1)];
  const below = new Set(subtreeOf(rows, row.id).map(({ id }) => id));
  const headings = lines.filter((line) => !isItem(line.row) && !below.has(line.row.id));
  return (
    <PanePart title={words.place}>
      <div className={styles.buttons}>
        {!isItem(row) && (
          <Button size="small" onClick={() => add({ under: row })}>
            {words.addBelow}
          </Button>
        )}
        <Button size="small" onClick={() => add({ after: row })}>
          {words.addAfter}
        </Button>
        {up !== undefined && (
          <Button size="small" onClick={() => onChange(up)}>
            {words.moveUp}
          </Button>
        )}
        {down !== undefined && (
          <Button size="small" onClick={() => onChange(down)}>
            {words.moveDown}
          </Button>
        )}
        <Button size="small" kind="danger" onClick={() => onRemove(row)}>
          {words.remove}
        </Button>
      </div>
      <div className={styles.moveUnder}>
        <Select
          label={words.moveUnder}
          value={row.parentId ?? topLevel}
          onChange={(parentId) =>
            onChange({ kind: 'move', rowId: row.id, ...(parentId === topLevel ? {} : { parentId }) })
          }
          choices={[
            { value: topLevel, label: words.topLevel },
            ...headings.map((line) => ({
              value: line.row.id,
              label: `${'\u00A0\u00A0'.repeat(line.level)}${line.row.code} ${line.row.name}`,
            })),
          ]}
        />
      </div>
    </PanePart>
  );
};
