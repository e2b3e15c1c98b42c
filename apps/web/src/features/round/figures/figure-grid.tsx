import type { RoundItem } from '@parindex/contract';
import type { RuleInput } from '@parindex/domain';
import { inputsOf } from '@parindex/scoring';
import { inputLabel, roundWords as words } from '@parindex/text';
import type { ClipboardEvent } from 'react';
import { sentenceAt } from '../../../lib/refusal.ts';
import {
  Checkbox,
  DateField,
  NumberField,
  Select,
  State,
  Table,
  type TableColumn,
} from '../../../ui/index.ts';
import styles from '../round.module.css';
import { type FigureRow, pasteFigures, withFact } from './figure-rows.ts';
import own from './figures.module.css';

export type FigureGridProps = {
  readonly item: RoundItem;
  readonly rows: readonly FigureRow[];
  readonly onChange: (rows: readonly FigureRow[]) => void;
  /** Rows as they were sent, so that a refusal finds its row. */
  readonly sent: readonly FigureRow[];
  readonly error: unknown;
  readonly readOnly: boolean;
};

/** One item across units: what its rule asks for, a row a unit; rows can be pasted from a spreadsheet. */
export const FigureGrid = ({ item, rows, onChange, sent, error, readOnly }: FigureGridProps) => {
  const inputs = inputsOf(item.rule);
  const put = (unitId: string, change: Partial<FigureRow>) =>
    onChange(rows.map((row) => (row.unitId === unitId ? { ...row, ...change } : row)));
  const errorOf = (row: FigureRow, key: string) => {
    const index = sent.findIndex(({ unitId }) => unitId === row.unitId);
    return sentenceAt(error, `figures.${index}.facts.${key}`);
  };
  const paste = (row: FigureRow, key: string) => (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(text)) return;
    event.preventDefault();
    onChange(pasteFigures(rows, inputs, { unitId: row.unitId, key }, text));
  };
  const columns: readonly TableColumn<FigureRow>[] = [
    {
      key: 'unit',
      header: words.unit,
      cell: ({ name }) => <span className={styles.line}>{name}</span>,
      text: ({ name }) => name,
    },
    ...inputs.map(
      (input): TableColumn<FigureRow> => ({
        key: input.key,
        header: inputLabel(input),
        width: input.kind === 'choice' ? 180 : 128,
        cell: (row) =>
          row.exempt ? (
            <State state="exempt">{words.exemptHere}</State>
          ) : (
            <span className={own.cell} onPaste={paste(row, input.key)}>
              <Cell
                input={input}
                label={words.figureOf(inputLabel(input), row.name)}
                row={row}
                error={errorOf(row, input.key)}
                onValue={(value) => put(row.unitId, { facts: withFact(row.facts, input.key, value) })}
              />
            </span>
          ),
      }),
    ),
    {
      key: 'extra',
      header: '',
      width: 250,
      cell: (row) =>
        row.exempt ? null : (
          <span className={own.flags}>
            <Checkbox
              label={words.notSurveyed}
              checked={row.notSurveyed}
              onChange={(notSurveyed) =>
                put(row.unitId, { notSurveyed, ...(notSurveyed ? { facts: {} } : {}) })
              }
            />
            <Checkbox
              label={words.estimated}
              checked={row.estimated}
              onChange={(estimated) => put(row.unitId, { estimated })}
            />
          </span>
        ),
    },
  ];
  return (
    <fieldset className={own.grid} disabled={readOnly}>
      <Table
        label={`${item.code} ${item.name}`}
        noun={words.unitNoun}
        rows={rows}
        rowKey={({ unitId }) => unitId}
        rowHeight={36}
        columns={columns}
        plain={rows.length <= 12}
      />
    </fieldset>
  );
};

type CellProps = {
  readonly input: RuleInput;
  readonly label: string;
  readonly row: FigureRow;
  readonly error: string | undefined;
  readonly onValue: (value: string | boolean) => void;
};

const Cell = ({ input, label, row, error, onValue }: CellProps) => {
  const value = row.facts[input.key];
  const text = typeof value === 'string' ? value : '';
  const shared = { label, labelHidden: true, error, disabled: row.notSurveyed };
  switch (input.kind) {
    case 'flag':
      return (
        <Checkbox
          label={label}
          labelHidden
          checked={value === true}
          disabled={row.notSurveyed}
          onChange={onValue}
        />
      );
    case 'day':
      return <DateField {...shared} value={text} onChange={onValue} />;
    case 'choice':
      return (
        <Select
          {...shared}
          value={text}
          onChange={onValue}
          placeholder="–"
          choices={(input.options ?? []).map(({ id, label: option }) => ({ value: id, label: option }))}
        />
      );
    default:
      return <NumberField {...shared} value={text} onChange={onValue} />;
  }
};
