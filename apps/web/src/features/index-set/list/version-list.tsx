import type { IndexSetVersionLine } from '@parindex/contract';
import { groupKindName, showDay, indexSetWords as words } from '@parindex/text';
import type { ReactNode } from 'react';
import { showInstant } from '../../../lib/format.ts';
import { compareVietnamese } from '../../../lib/search.ts';
import { State, Table, type TableColumn } from '../../../ui/index.ts';
import { workbookAddress } from '../index-set-calls.ts';
import { titleWithYear } from '../rows/calm-title.ts';
import styles from './list.module.css';

type VersionListProps = {
  versions: readonly IndexSetVersionLine[];
  query: string;
  onQuery: (query: string) => void;
  onOpen: (versionId: string) => void;
  onCopy: (versionId: string) => void;
  onExtend: (line: IndexSetVersionLine) => void;
  link: (versionId: string, children: ReactNode) => ReactNode;
};

/** Every version of every set, the newest year first. */
export const VersionList = ({
  versions,
  query,
  onQuery,
  onOpen,
  onCopy,
  onExtend,
  link,
}: VersionListProps) => (
  <Table
    label={words.title}
    noun={words.noun}
    rows={versions}
    rowKey={({ versionId }) => versionId}
    rowHeight={44}
    columns={columnsOf(link, onCopy, onExtend)}
    query={query}
    onQuery={onQuery}
    onOpen={onOpen}
  />
);

const columnsOf = (
  link: VersionListProps['link'],
  onCopy: VersionListProps['onCopy'],
  onExtend: VersionListProps['onExtend'],
): readonly TableColumn<IndexSetVersionLine>[] => [
  {
    key: 'year',
    header: words.year,
    width: 60,
    cell: ({ year }) => year,
    sort: (one, other) => one.year - other.year,
    text: ({ year }) => String(year),
  },
  {
    key: 'title',
    header: words.name,
    cell: (line) => (
      <span className={styles.name}>
        {link(line.versionId, titleWithYear(line))}
        {line.templateTitle !== undefined && (
          <span className={styles.quiet}>{words.onTemplate(line.templateTitle)}</span>
        )}
        {line.demonstration && <span className={styles.tag}>{words.demonstration}</span>}
      </span>
    ),
    sort: (one, other) => compareVietnamese(one.title, other.title),
    text: ({ title }) => title,
  },
  {
    key: 'group',
    header: words.group,
    width: 100,
    hideUnder: 760,
    cell: ({ groupKind }) => groupKindName(groupKind),
    sort: (one, other) => compareVietnamese(groupKindName(one.groupKind), groupKindName(other.groupKind)),
    text: ({ groupKind }) => groupKindName(groupKind),
  },
  {
    key: 'version',
    header: words.version,
    width: 164,
    cell: (line) => <VersionState line={line} />,
    sort: (one, other) => one.version - other.version,
    text: ({ state }) => (state === 'draft' ? words.draft : words.issued),
  },
  {
    key: 'decision',
    header: words.decision,
    width: 150,
    hideUnder: 900,
    cell: ({ decision }) =>
      decision === undefined ? (
        <span className={styles.quiet}>{words.noDecision}</span>
      ) : (
        <span className={styles.two}>
          {decision.number}
          <span className={styles.quiet}>{showDay(decision.date)}</span>
        </span>
      ),
    text: ({ decision }) => decision?.number ?? '',
  },
  {
    key: 'source',
    header: words.source,
    width: 180,
    hideUnder: 1100,
    cell: ({ source }) =>
      source === undefined ? <span className={styles.quiet}>{words.madeByHand}</span> : source.name,
    text: ({ source }) => source?.name ?? '',
  },
  {
    key: 'size',
    header: words.size,
    width: 136,
    hideUnder: 620,
    cell: ({ items, total }) => words.itemsAndTotal(items, total),
  },
  {
    key: 'updated',
    header: words.updated,
    width: 130,
    hideUnder: 1500,
    cell: ({ issuedAt, updatedAt }) => (
      <span className={styles.quiet}>{showInstant(issuedAt ?? updatedAt)}</span>
    ),
    sort: (one, other) => one.updatedAt.localeCompare(other.updatedAt),
  },
  {
    key: 'acts',
    header: '',
    width: 156,
    hideUnder: 760,
    cell: (line) => (
      <span className={styles.acts}>
        <a href={workbookAddress(line.versionId)} download>
          {words.export}
        </a>
        {line.may.includes('index-set.create') && (
          <button type="button" className={styles.act} onClick={() => onCopy(line.versionId)}>
            {words.copyShort(line.version + 1)}
          </button>
        )}
        {line.may.includes('index-set.extend') && (
          <button type="button" className={styles.act} onClick={() => onExtend(line)}>
            {words.extend}
          </button>
        )}
      </span>
    ),
  },
];

const VersionState = ({ line }: { line: IndexSetVersionLine }) => (
  <span className={styles.two}>
    <State state={line.state === 'draft' ? 'started' : 'accepted'}>
      {line.state === 'draft' ? words.draftOf(line.version) : words.issuedOf(line.version)}
    </State>
    {line.state === 'draft' && line.waiting > 0 && (
      <span className={styles.waiting}>{words.waitingItems(line.waiting)}</span>
    )}
  </span>
);
