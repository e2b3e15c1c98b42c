import type { AppraisalsReply } from '@parindex/contract';
import type { Id } from '@parindex/domain';
import { appraisalWords as words } from '@parindex/text';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useMemo, useState } from 'react';
import { lazyPart } from '../../lib/lazy-part.ts';
import {
  ActProblems,
  Button,
  ChipStrip,
  EmptyState,
  PageFrame,
  ProgressBar,
  Skeleton,
  State,
  Table,
  type TableColumn,
} from '../../ui/index.ts';
import { appraisalsQuery } from './appraisal-calls.ts';
import type { AppraisalView } from './appraisal-view.ts';
import { closingWords } from './item-appraisal.tsx';
import styles from './work-list.module.css';

const closing = lazyPart(() => import('./close-appraisal.tsx'), 'CloseAppraisal');

type Group = AppraisalsReply['groups'][number];
type ItemLine = Group['items'][number];
type UnitLine = Group['units'][number];
type Show = 'own' | 'all' | 'units';

/** Việc thẩm định của đợt: the items with work first; the same by unit. */
export const WorkList = ({ roundId, onView }: { roundId: Id; onView: (view: AppraisalView) => void }) => {
  const { data, error } = useQuery(appraisalsQuery(roundId));
  const [chosen, setChosen] = useState<Show>();
  const [selected, setSelected] = useState<string>();
  const hasOwn = data?.groups.some(({ items }) => items.some(({ own }) => own)) ?? false;
  const show = chosen ?? (hasOwn ? 'own' : 'all');
  const items = useMemo(
    () =>
      (data?.groups ?? [])
        .flatMap((group) => group.items)
        .filter(({ own }) => show !== 'own' || own)
        .toSorted((one, other) => Number(isDone(one)) - Number(isDone(other))),
    [data, show],
  );
  if (data === undefined) return error === null ? <Skeleton rows={10} /> : <ActProblems error={error} />;
  const all = data.groups.flatMap((group) => group.items);
  const units = data.groups.flatMap((group) => group.units);
  const table = {
    noun: show === 'units' ? words.unitNoun : words.itemNoun,
    rowHeight: 34,
    selected,
    onSelect: setSelected,
  };
  const empty = <EmptyState title={words.noItems}>{words.noItemsNote}</EmptyState>;
  return (
    <PageFrame
      title={words.title}
      note={`${closingWords(data.round.closesAt)}. ${words.listNote}`}
      actions={
        <>
          <Suspense fallback={null}>
            <closing.Part roundId={roundId} />
          </Suspense>
          <ChipStrip
            label={words.filters}
            selected={show}
            onSelect={(key) => setChosen(key as Show)}
            chips={[
              ...(hasOwn
                ? [{ key: 'own', label: words.mine, count: all.filter(({ own }) => own).length }]
                : []),
              { key: 'all', label: words.everything, count: all.length },
              { key: 'units', label: words.units, count: units.length },
            ]}
          />
        </>
      }
    >
      {show === 'units' ? (
        <Table<UnitLine>
          {...table}
          label={words.units}
          columns={unitColumns((unitId) => onView({ way: 'unit', unitId }))}
          rows={units}
          rowKey={({ unitId }) => unitId}
          onOpen={(unitId) => onView({ way: 'unit', unitId })}
          empty={empty}
        />
      ) : (
        <Table<ItemLine>
          {...table}
          label={words.mine}
          columns={itemColumns((itemId) => onView({ way: 'item', itemId }))}
          rows={items}
          rowKey={({ itemId }) => itemId}
          onOpen={(itemId) => onView({ way: 'item', itemId })}
          empty={empty}
        />
      )}
    </PageFrame>
  );
};

const isDone = ({ done, of, waiting }: { done: number; of: number; waiting: number }): boolean =>
  done >= of && waiting === 0;

const openOf = ({ done, of, waiting }: { done: number; of: number; waiting: number }): number =>
  Math.max(0, of - done - waiting);

const itemColumns = (onOpen: (itemId: Id) => void): readonly TableColumn<ItemLine>[] => [
  { key: 'code', header: words.code, width: 64, cell: ({ code }) => code, text: ({ code }) => code },
  {
    key: 'name',
    header: words.item,
    cell: ({ itemId, name }) => (
      <Button kind="link" onClick={() => onOpen(itemId)}>
        {name}
      </Button>
    ),
    text: ({ name }) => name,
  },
  {
    key: 'field',
    header: words.field,
    width: 190,
    hideUnder: 900,
    cell: ({ fieldName }) => fieldName,
    text: ({ fieldName }) => fieldName,
  },
  ...countColumns<ItemLine>(),
];

const unitColumns = (onOpen: (unitId: Id) => void): readonly TableColumn<UnitLine>[] => [
  {
    key: 'name',
    header: words.unit,
    cell: ({ unitId, name }) => (
      <Button kind="link" onClick={() => onOpen(unitId)}>
        {name}
      </Button>
    ),
    text: ({ name }) => name,
  },
  ...countColumns<UnitLine>(),
];

const countColumns = <
  Line extends { done: number; of: number; waiting: number },
>(): readonly TableColumn<Line>[] => [
  {
    key: 'open',
    header: words.open,
    width: 112,
    align: 'end',
    cell: (line) => (openOf(line) === 0 ? '' : openOf(line)),
    sort: (one, other) => openOf(one) - openOf(other),
  },
  {
    key: 'waiting',
    header: words.waiting,
    width: 112,
    hideUnder: 560,
    cell: ({ waiting }) => (waiting === 0 ? '' : <State state="ask">{waiting}</State>),
    sort: (one, other) => one.waiting - other.waiting,
  },
  {
    key: 'done',
    header: words.done,
    width: 150,
    hideUnder: 480,
    cell: ({ done, of }) => (
      <span className={styles.done}>
        <ProgressBar value={of === 0 ? 0 : done / of} />
        {words.doneOf(done, of)}
      </span>
    ),
    sort: (one, other) => one.done / Math.max(1, one.of) - other.done / Math.max(1, other.of),
  },
];
