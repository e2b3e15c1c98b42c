import type { Heading, Id, IndexSetChange, Item, SetRow } from '@parindex/domain';

/** Where a new row goes: as the last one under a heading (none: at the top level), or after a row. */
export type NewPlace = { readonly under: SetRow | undefined } | { readonly after: SetRow };

/** A fresh row with the code that comes next there; an official may overtype it. */
export const addRowChange = (
  rows: readonly SetRow[],
  kind: SetRow['kind'],
  place: NewPlace,
  words: { readonly name: string; readonly id: Id },
): IndexSetChange => {
  const parentId = 'after' in place ? place.after.parentId : place.under?.id;
  const siblings = siblingsOf(rows, parentId);
  const parent = rows.find(({ id }) => id === parentId);
  const before = 'after' in place ? siblings[siblings.indexOf(place.after) + 1]?.id : undefined;
  const part = parent?.part ?? siblings.at(-1)?.part ?? 'main';
  const shared = {
    id: words.id,
    ...(parentId === undefined ? {} : { parentId }),
    code: nextCode(siblings, parent?.code),
    name: words.name,
    part,
    maxPoints: part === 'deduction' ? '-1' : '1',
  };
  const row: SetRow = kind === 'heading' ? { ...shared, ...freshHeading } : { ...shared, ...freshItem };
  return { kind: 'add', row, ...(before === undefined ? {} : { before }) };
};

const freshHeading: Pick<Heading, 'kind' | 'combine'> = { kind: 'heading', combine: { kind: 'sum' } };
const freshItem: Omit<Item, 'id' | 'parentId' | 'code' | 'name' | 'part' | 'maxPoints'> = {
  kind: 'item',
  wording: '',
  rule: { kind: 'manual@1' },
  attention: true,
  evidence: '',
  method: 'self',
};

/** The same row scored itself, or summing rows below it. */
export const asKind = (row: SetRow, kind: SetRow['kind']): SetRow => {
  if (row.kind === kind) return row;
  const { id, parentId, code, name, shortName, weight, part, maxPoints } = row;
  const shared = {
    id,
    code,
    name,
    part,
    maxPoints,
    ...(parentId === undefined ? {} : { parentId }),
    ...(shortName === undefined ? {} : { shortName }),
    ...(weight === undefined ? {} : { weight }),
  };
  return kind === 'heading' ? { ...shared, ...freshHeading } : { ...shared, ...freshItem };
};

const siblingsOf = (rows: readonly SetRow[], parentId: Id | undefined): readonly SetRow[] =>
  rows.filter((row) => row.parentId === parentId);

/** "1.3" after "1.2", "b" after "a" is not guessed: then the number of rows counts. */
const nextCode = (siblings: readonly SetRow[], parentCode: string | undefined): string => {
  const last = siblings.at(-1)?.code ?? '';
  const [, head = '', number] = /^(.*?)(\d+)$/.exec(last) ?? [];
  if (number !== undefined) return `${head}${Number(number) + 1}`;
  const own = `${siblings.length + 1}`;
  return parentCode === undefined ? own : `${parentCode}.${own}`;
};

/** One place up or down among its siblings; undefined at the end. */
export const shiftRowChange = (
  rows: readonly SetRow[],
  row: SetRow,
  step: 1 | -1,
): IndexSetChange | undefined => {
  const siblings = siblingsOf(rows, row.parentId);
  const at = siblings.indexOf(row);
  if (at < 0 || siblings[at + step] === undefined) return undefined;
  const before = step === -1 ? siblings[at - 1] : siblings[at + 2];
  return {
    kind: 'move',
    rowId: row.id,
    ...(row.parentId === undefined ? {} : { parentId: row.parentId }),
    ...(before === undefined ? {} : { before: before.id }),
  };
};
