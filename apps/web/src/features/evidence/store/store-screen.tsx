import type { Id } from '@parindex/domain';
import { showCount, evidenceStoreWords as storeWords } from '@parindex/text';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type DragEvent, type ReactNode, useMemo, useState } from 'react';
import { usePhone } from '../../../lib/media.ts';
import { ActProblems, ChipStrip, EmptyState, Skeleton, SplitPane, Table } from '../../../ui/index.ts';
import type { TargetItem } from '../distribute/plan.ts';
import { searchStoreQuery, storeQuery } from '../evidence-query.ts';
import { StoreActs } from './store-acts.tsx';
import { columnsFor } from './store-columns.tsx';
import {
  countByFilter,
  isStoreFilter,
  type StoreFilter,
  shownLines,
  storeFilters,
  storeLines,
} from './store-line.ts';
import { StorePane } from './store-pane.tsx';
import styles from './store-screen.module.css';

export type StoreScreenProps = {
  readonly roundId: Id;
  readonly unitId: Id;
  readonly query: string;
  readonly filter: StoreFilter;
  readonly onFilter: (filter: StoreFilter) => void;
  readonly selected: Id | undefined;
  readonly onSelect: (evidenceId: Id | undefined) => void;
  /** A link to the item that cites a document. */
  readonly itemLink: (roundId: Id, code: string, children: ReactNode) => ReactNode;
  /** Leads to where a first file is dropped. */
  readonly sheetLink: ReactNode;
  /** The items that files may be given to; undefined while they load. */
  readonly items: readonly TargetItem[] | undefined;
};

const filterWords: Readonly<Record<StoreFilter, string>> = {
  all: storeWords.filterAll,
  here: storeWords.filterHere,
  before: storeWords.filterBefore,
  unused: storeWords.filterUnused,
  outside: storeWords.filterOutside,
  unnamed: storeWords.filterUnnamed,
  twice: storeWords.filterTwice,
};

/** Kho tài liệu kiểm chứng: every document of the unit over the years, searched inside too, one of them beside. */
export const StoreScreen = (props: StoreScreenProps) => {
  const { roundId, unitId, query, filter, selected, onSelect } = props;
  const { data, error } = useQuery(storeQuery(unitId, roundId));
  const inside = useQuery({ ...searchStoreQuery(unitId, query), placeholderData: keepPreviousData });
  const isPhone = usePhone();
  const [files, setFiles] = useState<readonly File[]>([]);
  const mayDrop = props.items?.some(({ mayAttach }) => mayAttach) ?? false;
  const found = query.trim() === '' ? undefined : inside.data?.found;
  const lines = useMemo(
    () => (data === undefined ? [] : storeLines(data, roundId, found ?? [])),
    [data, roundId, found],
  );
  const shown = useMemo(() => shownLines(lines, filter, query), [lines, filter, query]);
  const columns = useMemo(() => columnsFor(isPhone), [isPhone]);
  if (data === undefined) return error ? <ActProblems error={error} /> : <Skeleton rows={14} />;
  const line = lines.find(({ document }) => document.id === selected);
  const counts = countByFilter(lines);
  const isEmpty = lines.length === 0;
  return (
    <SplitPane
      title={storeWords.store}
      switchLabel={storeWords.switchSide}
      paneLabel={storeWords.storePane}
      paneWidth={520}
      onClose={() => onSelect(undefined)}
      pane={
        line === undefined ? undefined : (
          <StorePane
            key={line.document.id}
            line={line}
            lines={lines}
            itemLink={props.itemLink}
            onSelect={onSelect}
            onClose={() => onSelect(undefined)}
          />
        )
      }
      main={
        <div className={styles.main} {...(mayDrop ? dropHandlers(setFiles) : {})}>
          <header className={styles.head}>
            <h1>{storeWords.store}</h1>
            <span className={styles.note}>{storeWords.storeNote(data.unitName)}</span>
            <StoreActs
              roundId={roundId}
              unitId={unitId}
              items={props.items}
              files={files}
              onFiles={setFiles}
              isEmpty={isEmpty}
            />
          </header>
          {isEmpty ? (
            <EmptyState title={storeWords.storeEmpty} actions={props.sheetLink}>
              {storeWords.storeEmptyText}
            </EmptyState>
          ) : (
            <>
              <div className={styles.chips}>
                <ChipStrip
                  label={storeWords.filters}
                  selected={filter}
                  onSelect={(key) => isStoreFilter(key) && props.onFilter(key)}
                  chips={storeFilters
                    .filter((key) => key === 'all' || key === filter || counts[key] > 0)
                    .map((key) => ({ key, label: filterWords[key], count: counts[key] }))}
                />
              </div>
              {shown.length === 0 ? (
                <EmptyState title={query === '' ? storeWords.storeNone : storeWords.storeNotFound(query)}>
                  {query === '' ? undefined : storeWords.storeNotFoundText}
                </EmptyState>
              ) : (
                <Table
                  label={storeWords.store}
                  noun={storeWords.storeNoun}
                  rows={shown}
                  rowKey={({ document }) => document.id}
                  rowHeight={44}
                  columns={columns}
                  selected={selected}
                  onSelect={onSelect}
                  plain
                />
              )}
              <p className={styles.count} role="status">
                {storeWords.storeCount(showCount(shown.length), showCount(lines.length))}
                {query !== '' && inside.isFetching && ` · ${storeWords.searchingInside}`}
              </p>
            </>
          )}
        </div>
      }
    />
  );
};

/** Files dropped anywhere on the list are given out by the codes in their names. */
const dropHandlers = (onFiles: (files: readonly File[]) => void) => ({
  onDragOver: (event: DragEvent) => {
    if (event.dataTransfer.types.includes('Files')) event.preventDefault();
  },
  onDrop: (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    onFiles([...event.dataTransfer.files]);
  },
});
