import type { LoadedFigureReply, RoundGroupReply } from '@parindex/contract';
import type { Facts, Id, RuleInput } from '@parindex/domain';
import { typedDay, typedDecimal } from '../../../lib/typed.ts';
import type { FigureForm } from '../round-calls.ts';

/** One unit's figure as it is typed in. */
export type FigureRow = FigureForm & { readonly name: string; readonly exempt: boolean };

/** A row for every unit whose set has the item, with what is saved. */
export const figureRows = (
  groups: readonly RoundGroupReply[],
  itemId: Id,
  figures: readonly LoadedFigureReply[],
  isExempt: (unitId: Id) => boolean,
): readonly FigureRow[] => {
  const saved = new Map(figures.flatMap((one) => (one.itemId === itemId ? [[one.unitId, one]] : [])));
  return groups.flatMap((group) =>
    group.units.map(({ unitId, name }) => {
      const figure = saved.get(unitId);
      return {
        unitId,
        name,
        facts: figure?.facts ?? {},
        notSurveyed: figure?.notSurveyed ?? false,
        estimated: figure?.estimated ?? false,
        version: figure?.version ?? 0,
        exempt: isExempt(unitId),
      };
    }),
  );
};

/** Rows that differ from what is saved; only those are sent. */
export const changedRows = (rows: readonly FigureRow[], saved: readonly FigureRow[]): readonly FigureRow[] =>
  rows.filter((row, index) => JSON.stringify(row) !== JSON.stringify(saved[index]));

export const isFilled = ({ facts, notSurveyed }: Pick<FigureRow, 'facts' | 'notSurveyed'>): boolean =>
  notSurveyed || Object.keys(facts).length > 0;

/** Facts with one value set; an empty one is taken out. */
export const withFact = (facts: Facts, key: string, value: string | boolean): Facts => {
  const { [key]: _old, ...others } = facts;
  return value === '' || value === false ? others : { ...others, [key]: value };
};

/**
 * Cells copied from a spreadsheet, from one row and input on: lines go down the units (exempt ones are passed over),
 * tabs go along the inputs. Numbers and days are read as they are typed; what cannot be read stays as it is, for the
 * server to name.
 */
export const pasteFigures = (
  rows: readonly FigureRow[],
  inputs: readonly RuleInput[],
  from: { readonly unitId: Id; readonly key: string },
  text: string,
): readonly FigureRow[] => {
  const lines = text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'));
  const column = inputs.findIndex(({ key }) => key === from.key);
  const open = rows.filter(({ exempt }) => !exempt);
  const first = open.findIndex(({ unitId }) => unitId === from.unitId);
  const pasted = new Map(
    open.slice(first, first + lines.length).map((row, index) => [
      row.unitId,
      (lines[index] ?? []).reduce<Facts>((facts, cell, offset) => {
        const input = inputs[column + offset];
        return input === undefined ? facts : withFact(facts, input.key, readCell(input, cell));
      }, row.facts),
    ]),
  );
  return rows.map((row) => ({ ...row, facts: pasted.get(row.unitId) ?? row.facts }));
};

const readCell = (input: RuleInput, cell: string): string | boolean => {
  const text = cell.trim();
  if (text === '') return '';
  if (input.kind === 'flag') return /^(x|có|1|true)$/i.test(text);
  if (input.kind === 'day') return typedDay(text) ?? text;
  if (input.kind === 'choice')
    return input.options?.find(({ label }) => label.toLowerCase() === text.toLowerCase())?.id ?? text;
  return typedDecimal(text.replace(/\s*%$/, '')) ?? text;
};
