import type { Combination, Item, ScoringMethod, SetPart, SetRow } from '@parindex/domain';
import { setRowWords as words } from '@parindex/text';
import {
  Checkbox,
  DateField,
  NumberField,
  PanePart,
  Select,
  TextArea,
  TextField,
} from '../../../ui/index.ts';
import { asKind } from '../rows/place-row.ts';
import { withText } from '../rule/optional-member.ts';
import { ReadWordingButton } from './read-wording-button.tsx';
import styles from './row-pane.module.css';

type RowFieldsProps = {
  row: SetRow;
  /** Rows of a template that somebody adds to may not be opened further. */
  mayOpen: boolean;
  readOnly: boolean;
  year: number;
  onRow: (row: SetRow) => void;
};

/** What the table says of the row: code, name, maximum, wording, documents, who scores and who appraises. */
export const RowFields = ({ row, mayOpen, readOnly, year, onRow }: RowFieldsProps) => (
  <PanePart>
    <details className={styles.data} open={row.kind === 'heading' || row.name === words.newRow}>
      <summary>{words.data}</summary>
      <fieldset className={styles.form} disabled={readOnly}>
        <div className={styles.codeLine}>
          <TextField label={words.code} value={row.code} onChange={(code) => onRow({ ...row, code })} />
          <NumberField
            label={words.maximum}
            value={row.maxPoints}
            onChange={(maxPoints) => onRow({ ...row, maxPoints })}
          />
          <TextField
            label={words.shortName}
            value={row.shortName ?? ''}
            onChange={(text) => onRow(withText(row, 'shortName', text))}
          />
        </div>
        <TextArea label={words.name} rows={1} value={row.name} onChange={(name) => onRow({ ...row, name })} />
        <div className={styles.pair}>
          <Select
            label={words.kindOfRow}
            value={row.kind}
            onChange={(kind) => onRow(asKind(row, kind as SetRow['kind']))}
            choices={[
              { value: 'item', label: words.item },
              { value: 'heading', label: words.heading },
            ]}
          />
          <Select
            label={words.part}
            value={row.part}
            onChange={(part) => onRow({ ...row, part: part as SetPart })}
            choices={Object.entries(words.parts).map(([value, label]) => ({ value, label }))}
          />
        </div>
        {row.kind === 'heading' ? (
          <>
            <CombineFields row={row} onRow={onRow} />
            {mayOpen && <OpenField row={row} onRow={onRow} />}
          </>
        ) : (
          <ItemFields item={row} readOnly={readOnly} year={year} onRow={onRow} />
        )}
        <div className={styles.pair}>
          <NumberField
            label={words.weight}
            hint={words.weightHint}
            value={row.weight ?? ''}
            onChange={(weight) => onRow(withText(row, 'weight', weight))}
          />
        </div>
      </fieldset>
    </details>
  </PanePart>
);

const CombineFields = ({
  row,
  onRow,
}: {
  row: Extract<SetRow, { kind: 'heading' }>;
  onRow: (row: SetRow) => void;
}) => (
  <div className={styles.pair}>
    <Select
      label={words.combine}
      value={row.combine.kind}
      onChange={(kind) => onRow({ ...row, combine: combinationOf(kind) })}
      choices={[
        { value: 'sum', label: words.combineSum },
        { value: 'weighted-mean', label: words.combineMean },
      ]}
    />
    {row.combine.kind === 'weighted-mean' && (
      <NumberField
        label={words.scale}
        value={row.combine.scale}
        onChange={(scale) => onRow({ ...row, combine: { kind: 'weighted-mean', scale } })}
      />
    )}
  </div>
);

/** Room for sub-criteria of a lower authority. */
const OpenField = ({
  row,
  onRow,
}: {
  row: Extract<SetRow, { kind: 'heading' }>;
  onRow: (row: SetRow) => void;
}) => {
  const { open, ...closed } = row;
  return (
    <Checkbox
      label={words.open}
      checked={open === true}
      onChange={(on) => onRow(on ? { ...closed, open: true } : closed)}
    />
  );
};

const combinationOf = (kind: string): Combination =>
  kind === 'sum' ? { kind } : { kind: 'weighted-mean', scale: '1' };

type ItemFieldsProps = { item: Item; readOnly: boolean; year: number; onRow: (row: SetRow) => void };

const ItemFields = ({ item, readOnly, year, onRow }: ItemFieldsProps) => (
  <>
    <div className={styles.official}>
      <TextArea
        label={words.wording}
        value={item.wording}
        onChange={(wording) => onRow({ ...item, wording })}
      />
    </div>
    {!readOnly && <ReadWordingButton item={item} year={year} onRow={onRow} />}
    <TextArea
      label={words.evidence}
      rows={2}
      value={item.evidence}
      onChange={(evidence) => onRow({ ...item, evidence })}
    />
    <Select
      label={words.method}
      value={item.method}
      onChange={(method) => onRow({ ...item, method: method as ScoringMethod })}
      choices={Object.entries(words.methods).map(([value, label]) => ({ value, label }))}
    />
    <div className={styles.pair}>
      <TextField
        label={words.appraiser}
        value={item.appraiser ?? ''}
        onChange={(text) => onRow(withText(item, 'appraiser', text))}
      />
      <TextField
        label={words.leadOffice}
        value={item.leadOffice ?? ''}
        onChange={(text) => onRow(withText(item, 'leadOffice', text))}
      />
    </div>
    <SupportingField item={item} onRow={onRow} />
    <WindowFields item={item} name="documentsWindow" label={words.documentsWindow} onRow={onRow} />
    <WindowFields item={item} name="figuresWindow" label={words.figuresWindow} onRow={onRow} />
  </>
);

const SupportingField = ({ item, onRow }: { item: Item; onRow: (row: SetRow) => void }) => {
  const { supportingOffices, ...rest } = item;
  return (
    <TextField
      label={words.supportingOffices}
      hint={words.supportingHint}
      value={(supportingOffices ?? []).join('; ')}
      onChange={(text) => onRow(text === '' ? rest : { ...rest, supportingOffices: text.split(/;\s?/) })}
    />
  );
};

const WindowFields = ({
  item,
  name,
  label,
  onRow,
}: {
  item: Item;
  name: 'documentsWindow' | 'figuresWindow';
  label: string;
  onRow: (row: SetRow) => void;
}) => {
  const { [name]: window = {}, ...rest } = item;
  const change = (end: 'from' | 'to', day: string) => {
    const changed = withText(window, end, day);
    onRow(changed.from === undefined && changed.to === undefined ? rest : { ...rest, [name]: changed });
  };
  return (
    <fieldset className={styles.window}>
      <legend>{label}</legend>
      <div className={styles.pair}>
        <DateField label={words.from} value={window.from ?? ''} onChange={(day) => change('from', day)} />
        <DateField label={words.to} value={window.to ?? ''} onChange={(day) => change('to', day)} />
      </div>
    </fieldset>
  );
};
