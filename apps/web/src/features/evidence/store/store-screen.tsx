import type { Id } from '@parindex/domain';
import { showCount, evidenceWords as words } from '@parindex/text';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { usePhone } from '../../../lib/media.ts';
import { ActProblems, ChipStrip, EmptyState, Skeleton, SplitPane, Table } from '../../../ui/index.ts';
import { searchStoreQuery, storeQuery } from '../evidence-query.ts';
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
};

const filterWords: Readonly<Record<StoreFilter, string>> = {
  all: words.filterAll,
  here: words.filterHere,
  before: words.filterBefore,
  unused: words.filterUnused,
  outside: words.filterOutside,
  unnamed: words.filterUnnamed,
  twice: words.filterTwice,
};

/** Kho tài liệu kiểm chứng: every document of the unit over the years, searched inside too, one of them beside. */
export const StoreScreen = (props: StoreScreenProps) => {
  const { roundId, unitId, query, filter, selected, onSelect } = props;
  const { data, error } = useQuery(storeQuery(unitId, roundId));
  const inside = useQuery({ ...searchStoreQuery(unitId, query), placeholderData: keepPreviousData });
  const isPhone = usePhone();
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
      title={words.store}
      switchLabel={words.switchSide}
      paneLabel={words.storePane}
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
        <div className={styles.main}>
          <header className={styles.head}>
            <h1>{words.store}</h1>
            <span className={styles.note}>{words.storeNote(data.unitName)}</span>
          </header>
          {isEmpty ? (
            <EmptyState title={words.storeEmpty} actions={props.sheetLink}>
              {words.storeEmptyText}
            </EmptyState>
          ) : (
            <>
              <div className={styles.chips}>
                <ChipStrip
                  label={words.filters}
                  selected={filter}
                  onSelect={(key) => isStoreFilter(key) && props.onFilter(key)}
                  chips={storeFilters
                    .filter((key) => key === 'all' || key === filter || counts[key] > 0)
                    .map((key) => ({ key, label: filterWords[key], count: counts[key] }))}
                />
              </div>
              {shown.length === 0 ? (
                <EmptyState title={query === '' ? words.storeNone : words.storeNotFound(query)}>
                  {query === '' ? undefined : words.storeNotFoundText}
                </EmptyState>
              ) : (
                <Table
                  label={words.store}
                  noun={words.storeNoun}
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
                {words.storeCount(showCount(shown.length), showCount(lines.length))}
                {query !== '' && inside.isFetching && ` · ${words.searchingInside}`}
              </p>
            </>
          )}
        </div>
      }
    />
  );
};
