import { matcher } from '../../../lib/search.ts';
import type { TreeRow } from '../../../ui/index.ts';
import { isOwnItem, type SheetLine, workStateOf } from './sheet-line.ts';

/** Which items the sheet shows; the counters of the bar and the chips are the same filters. */
export type SheetFilter = {
  readonly show: ShownItems;
  readonly officeId: string | undefined;
  readonly query: string;
};

export const shownItems = [
  'all',
  'mine',
  'returned',
  'revised',
  'started',
  'untouched',
  'sent',
  'accepted',
  'lacks-evidence',
  'lacks-explanation',
  'unassigned',
] as const;

export type ShownItems = (typeof shownItems)[number];

export const isShownItems = (text: unknown): text is ShownItems => shownItems.some((each) => each === text);

/** How many items each filter would show. */
export const countItems = (
  rows: readonly TreeRow<SheetLine>[],
  myOffices: ReadonlySet<string>,
): Readonly<Record<ShownItems, number>> => {
  const lines = rows.map(({ data }) => data);
  return Object.fromEntries(
    shownItems.map((show) => [
      show,
      lines.filter((line) => isCounted(line) && fits(line, show, myOffices)).length,
    ]),
  ) as Record<ShownItems, number>;
};

/**
 * The rows of matching items under their headings. The selected row stays, so that an item does not vanish while it is
 * edited out of its filter.
 */
export const filterRows = (
  rows: readonly TreeRow<SheetLine>[],
  filter: SheetFilter,
  myOffices: ReadonlySet<string>,
  selected: string | undefined,
): readonly TreeRow<SheetLine>[] => {
  if (isOpenFilter(filter)) return rows;
  const matches = matcher(filter.query);
  const shown = new Set(
    rows
      .filter(
        ({ key, data }) =>
          (key === selected && filter.query === '') ||
          ((filter.query === '' || matches(searchText(data))) &&
            (filter.show === 'all' ? data.item !== undefined || filter.query !== '' : isCounted(data)) &&
            fits(data, filter.show, myOffices) &&
            (filter.officeId === undefined || isOf(data, filter.officeId))),
      )
      .map(({ key }) => key),
  );
  return withHeadings(rows, shown);
};

export const isOpenFilter = ({ show, officeId, query }: SheetFilter): boolean =>
  show === 'all' && officeId === undefined && query.trim() === '';

const isCounted = ({ item, entry }: SheetLine): boolean => item !== undefined && isOwnItem(item, entry);

const isOf = ({ entry }: SheetLine, officeId: string): boolean =>
  entry?.officeId === officeId || (entry?.supportingOfficeIds.includes(officeId) ?? false);

const fits = (line: SheetLine, show: ShownItems, myOffices: ReadonlySet<string>): boolean => {
  switch (show) {
    case 'all':
      return true;
    case 'mine':
      return line.entry?.officeId !== undefined && myOffices.has(line.entry.officeId);
    case 'lacks-evidence':
      return line.lacksEvidence;
    case 'lacks-explanation':
      return line.lacksExplanation;
    case 'unassigned':
      return line.item?.method === 'self' && line.entry?.officeId === undefined;
    default:
      return line.item !== undefined && workStateOf(line.item, line.entry) === states[show];
  }
};

const states = {
  returned: 'returned',
  revised: 'to-review',
  started: 'in-progress',
  untouched: 'not-started',
  sent: 'handed-in',
  accepted: 'accepted',
} as const;

const searchText = ({ row, item, brief, office }: SheetLine): string =>
  `${row.code} ${row.name} ${item?.wording ?? ''} ${item?.evidence ?? ''} ${brief} ${office}`;

const withHeadings = (
  rows: readonly TreeRow<SheetLine>[],
  shown: ReadonlySet<string>,
): readonly TreeRow<SheetLine>[] => {
  const kept: TreeRow<SheetLine>[] = [];
  let level = 0;
  for (const row of rows.toReversed()) {
    if (shown.has(row.key)) {
      kept.push(row);
      level = row.level;
    } else if (row.hasChildren && row.level < level) {
      kept.push(row);
      level = row.level;
    }
  }
  return kept.reverse();
};
