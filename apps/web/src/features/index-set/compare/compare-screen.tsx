import type { IndexSetVersionLine } from '@parindex/contract';
import { type ChangedRow, compareIndexSets, type RowDifference, type SetRow } from '@parindex/domain';
import { ruleInWords, setRowWords, showMaximum, indexSetWords as words } from '@parindex/text';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { classes, EmptyState, PageFrame, Select, Skeleton } from '../../../ui/index.ts';
import { setsQuery, versionQuery } from '../index-set-calls.ts';
import { titleWithYear } from '../rows/calm-title.ts';
import styles from './compare.module.css';
import { earlierVersion } from './earlier-version.ts';

type CompareScreenProps = {
  versionId: string;
  /** The version chosen to compare with; the earlier one when none is. */
  withId: string | undefined;
  onWith: (versionId: string) => void;
  back: ReactNode;
};

/** So với bản khác: what came, went and changed, both texts side by side. */
export const CompareScreen = ({ versionId, withId, onWith, back }: CompareScreenProps) => {
  const sets = useQuery(setsQuery);
  const own = useQuery(versionQuery(versionId));
  const others = (sets.data?.versions ?? []).filter((line) => line.versionId !== versionId);
  const chosen = withId ?? earlierVersion(sets.data?.versions ?? [], versionId)?.versionId;
  const other = useQuery({ ...versionQuery(chosen ?? ''), enabled: chosen !== undefined });
  if (own.error !== null) throw own.error;
  if (own.data === undefined || sets.data === undefined) return <Skeleton rows={10} rowHeight={40} />;
  return (
    <PageFrame title={words.compareTitle(titleWithYear(own.data))} note={nameOf(own.data)} actions={back}>
      {others.length === 0 ? (
        <EmptyState title={words.compareNone} />
      ) : (
        <>
          <div className={styles.pick}>
            <Select
              label={words.compareWith}
              placeholder={words.comparePick}
              value={chosen ?? ''}
              onChange={onWith}
              choices={others.map((line) => ({
                value: line.versionId,
                label: `${titleWithYear(line)}, ${nameOf(line)}`,
              }))}
            />
          </div>
          {chosen !== undefined && other.data === undefined && <Skeleton rows={8} rowHeight={40} />}
          {other.data !== undefined && <Comparison before={other.data} after={own.data} />}
        </>
      )}
    </PageFrame>
  );
};

const nameOf = ({ state, version }: Pick<IndexSetVersionLine, 'state' | 'version'>): string =>
  state === 'draft' ? words.draftOf(version) : words.versionOf(version);

type Rows = { readonly rows: readonly SetRow[] };

const Comparison = ({ before, after }: { before: Rows; after: Rows }) => {
  const { added, removed, changed, same } = useMemo(() => compareIndexSets(before, after), [before, after]);
  if (added.length + removed.length + changed.length === 0)
    return <EmptyState title={words.compareNothing} />;
  return (
    <>
      <p className={styles.counts} role="status">
        {[
          words.compareChanged(changed.length),
          words.compareAdded(added.length),
          words.compareRemoved(removed.length),
          words.compareSame(same),
        ].join(' · ')}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.code}</th>
            <th scope="col">{words.differs}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {changed.map((row) => (
            <ChangedRows key={row.after.id} row={row} />
          ))}
          {added.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.code}</th>
              <td className={styles.came}>{words.added}</td>
              <td />
              <td>{inBrief(row)}</td>
            </tr>
          ))}
          {removed.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.code}</th>
              <td className={styles.went}>{words.removed}</td>
              <td>{inBrief(row)}</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};

const ChangedRows = ({ row }: { row: ChangedRow }) =>
  row.differences.map((difference, index) => (
    <tr key={difference} className={classes(index > 0 && styles.further)}>
      {index === 0 && (
        <th scope="row" rowSpan={row.differences.length}>
          {row.after.code}
          <span className={styles.name}>{row.after.name}</span>
        </th>
      )}
      <td>{words.differences[difference]}</td>
      <td className={classes(difference === 'wording' && 'official')}>{partOf(row.before, difference)}</td>
      <td className={classes(styles.now, difference === 'wording' && 'official')}>
        {partOf(row.after, difference)}
      </td>
    </tr>
  ));

const inBrief = (row: SetRow): string => `${row.name} · ${showMaximum(row.maxPoints)}`;

const partOf = (row: SetRow, difference: RowDifference): string => {
  switch (difference) {
    case 'code':
      return row.code;
    case 'name':
      return row.name;
    case 'maximum':
      return showMaximum(row.maxPoints);
    case 'wording':
      return row.kind === 'item' ? row.wording : '';
    case 'rule':
      return row.kind === 'item' ? ruleInWords(row.rule, row) : combineWords(row);
    case 'evidence':
      return row.kind === 'item' ? row.evidence : '';
    case 'method':
      return row.kind === 'item' ? setRowWords.methods[row.method] : setRowWords.heading;
    case 'place':
      return words.otherPlace;
  }
};

const combineWords = (row: Extract<SetRow, { kind: 'heading' }>): string =>
  row.combine.kind === 'sum' ? setRowWords.combineSum : setRowWords.combineMean;
