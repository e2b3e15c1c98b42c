import { evidenceStoreWords as storeWords } from '@parindex/text';
import type { ReactNode } from 'react';
import { dayOf, showBytes, showDay } from '../../../lib/format.ts';
import { compareVietnamese } from '../../../lib/search.ts';
import { State, type TableColumn } from '../../../ui/index.ts';
import type { FoundInside, StoreLine } from './store-line.ts';
import styles from './store-screen.module.css';

/** On a phone a row says in one cell what the columns say elsewhere. */
export const columnsFor = (phone: boolean): readonly TableColumn<StoreLine>[] =>
  phone ? [phoneColumn] : columns;

const Two = ({ first, second }: { first: ReactNode; second?: ReactNode }) => (
  <span className={styles.two}>
    <span className={styles.cut}>{first}</span>
    {second !== undefined && <span className={styles.second}>{second}</span>}
  </span>
);

/** The words around what was searched, with the page where they stand. */
const Inside = ({ found }: { found: FoundInside }) => (
  <span title={`${found.before}${found.hit}${found.after}`}>
    {storeWords.foundOn(found.page)} …{found.before.slice(-18)}
    <mark>{found.hit}</mark>
    {found.after}…
  </span>
);

const Period = ({ line: { period } }: { line: StoreLine }) => {
  if (period === 'in') return <State state="accepted">{storeWords.inYear}</State>;
  return period === 'outside' ? (
    <State state="explain">{storeWords.outsidePeriod}</State>
  ) : (
    <State state="untouched">{storeWords.undated}</State>
  );
};

const usedAt = ({ here, before }: StoreLine): string =>
  [here.join(', '), ...before].filter(Boolean).join(' · ') || storeWords.notUsed;

const PhoneCell = ({ line }: { line: StoreLine }) => (
  <span className={styles.two}>
    <span className={styles.cut}>
      <b className={styles.kind}>{line.kind}</b> {line.name}
    </span>
    <span className={styles.second}>
      {line.found === undefined ? (
        <>
          {usedAt(line)} · {line.document.subject ?? line.document.fileName}
        </>
      ) : (
        <Inside found={line.found} />
      )}
    </span>
  </span>
);

const compareBy =
  (text: (line: StoreLine) => string) =>
  (one: StoreLine, other: StoreLine): number =>
    compareVietnamese(text(one), text(other));

const aboutOf = ({ document: { number, signedOn, issuer, sameContent } }: StoreLine): string =>
  [
    number !== undefined && signedOn !== undefined && showDay(signedOn),
    sameContent.length > 0 ? storeWords.sameContent(sameContent.length + 1) : issuer,
  ]
    .filter(Boolean)
    .join(' · ');

const nameColumn: TableColumn<StoreLine> = {
  key: 'name',
  header: storeWords.columns.document,
  width: 236,
  sort: compareBy(({ document }) => document.signedOn ?? ''),
  cell: (line) => (
    <Two
      first={
        <>
          <b className={styles.kind}>{line.kind}</b> {line.document.number ?? line.name}
        </>
      }
      second={aboutOf(line)}
    />
  ),
};

const phoneColumn: TableColumn<StoreLine> = {
  key: 'name',
  header: storeWords.columns.document,
  cell: (line) => <PhoneCell line={line} />,
};

const columns: readonly TableColumn<StoreLine>[] = [
  nameColumn,
  {
    key: 'subject',
    header: storeWords.columns.subject,
    sort: compareBy(({ document }) => document.subject ?? document.fileName ?? ''),
    cell: ({ document, found }) => (
      <Two
        first={document.subject ?? document.fileName ?? document.address}
        second={
          found !== undefined ? (
            <Inside found={found} />
          ) : document.subject === undefined ? undefined : (
            document.fileName
          )
        }
      />
    ),
  },
  {
    key: 'used',
    header: storeWords.columns.usedAt,
    width: 130,
    sort: compareBy(({ here, before }) => here[0] ?? before[0] ?? '\uFFFF'),
    cell: ({ here, before }) => (
      <Two
        first={here.length > 0 ? here.join(', ') : before.length > 0 ? '' : storeWords.notUsed}
        second={before.length > 0 ? before.join(' · ') : undefined}
      />
    ),
  },
  {
    key: 'period',
    header: storeWords.columns.validity,
    width: 128,
    sort: compareBy(({ period }) => period),
    cell: (line) => (
      <span className={styles.cut}>
        <Period line={line} />
      </span>
    ),
  },
  {
    key: 'size',
    header: storeWords.columns.size,
    width: 80,
    align: 'end',
    hideUnder: 780,
    sort: (one, other) => (one.document.size ?? 0) - (other.document.size ?? 0),
    cell: ({ document }) => (document.size === undefined ? '' : showBytes(document.size)),
  },
  {
    key: 'added',
    header: storeWords.columns.added,
    width: 106,
    align: 'end',
    hideUnder: 900,
    sort: compareBy(({ document }) => document.createdAt),
    cell: ({ document }) => <span className={styles.cut}>{showDay(dayOf(document.createdAt))}</span>,
  },
];
