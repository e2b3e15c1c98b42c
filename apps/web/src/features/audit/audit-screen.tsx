import { auditWords as words } from '@parindex/text';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { showInstant } from '../../lib/format.ts';
import { isAllowed } from '../../lib/may.tsx';
import {
  ActProblems,
  Button,
  EmptyState,
  Icon,
  Skeleton,
  SplitPane,
  Table,
  type TableColumn,
} from '../../ui/index.ts';
import styles from './audit.module.css';
import { type AuditFilter, auditQuery, checkAudit, exportAddress } from './audit-calls.ts';
import { AuditCheckResult } from './audit-check.tsx';
import { AuditFilters } from './audit-filters.tsx';
import { type AuditLine, auditLine, briefOf, whoOf } from './audit-line.ts';
import { AuditPane } from './audit-pane.tsx';

export type AuditScreenProps = {
  readonly filter: AuditFilter;
  readonly onFilter: (filter: AuditFilter) => void;
};

/** The audit log: filters, the entries in words, one entry whole in the pane, the check. */
export const AuditScreen = ({ filter, onFilter }: AuditScreenProps) => {
  const log = useInfiniteQuery(auditQuery(filter));
  const check = useMutation({ mutationFn: checkAudit });
  const [selected, setSelected] = useState<string>();
  const lines = useMemo(
    () =>
      (log.data?.pages ?? []).flatMap(({ entries, names }) =>
        entries.map((entry) => auditLine(entry, names)),
      ),
    [log.data],
  );
  const line = lines.find(({ entry }) => entry.id === selected);
  const mayCheck = isAllowed('audit.check', log.data?.pages[0]?.may);
  return (
    <SplitPane
      title={words.title}
      switchLabel={words.switchSide}
      paneLabel={words.pane}
      paneWidth={440}
      onClose={() => setSelected(undefined)}
      pane={
        line === undefined ? undefined : (
          <AuditPane
            line={line}
            onSubject={(subject) => onFilter({ subject })}
            onClose={() => setSelected(undefined)}
            closeLabel={words.close}
          />
        )
      }
      main={
        <div className={styles.main}>
          <header className={styles.head}>
            <div>
              <h1>{words.title}</h1>
              <span className={styles.hint}>{words.subtitle}</span>
            </div>
            <div className={styles.acts}>
              {mayCheck && (
                <Button busy={check.isPending} onClick={() => check.mutate()}>
                  {check.isPending ? words.checking : words.check}
                </Button>
              )}
              <a className={styles.export} href={exportAddress(filter)} download title={words.exportNote}>
                <Icon name="download" /> {words.export}
              </a>
            </div>
          </header>
          <ActProblems error={check.error} />
          {check.data !== undefined && <AuditCheckResult found={check.data} />}
          <AuditFilters filter={filter} onFilter={onFilter} />
          <ActProblems error={log.error} />
          {log.data === undefined ? (
            log.error === null && <Skeleton rows={14} />
          ) : (
            <>
              <Table
                label={words.title}
                noun={words.noun}
                rows={lines}
                rowKey={({ entry }) => entry.id}
                columns={columns}
                selected={selected}
                onSelect={setSelected}
                empty={<EmptyState title={words.none}>{words.noneText}</EmptyState>}
                plain
              />
              <footer className={styles.foot}>
                <span role="status">
                  {log.hasNextPage ? words.shownMore(lines.length) : words.shown(lines.length)}
                </span>
                {log.hasNextPage ? (
                  <Button size="small" busy={log.isFetchingNextPage} onClick={() => log.fetchNextPage()}>
                    {words.more}
                  </Button>
                ) : (
                  lines.length > 0 && <span>{words.end}</span>
                )}
              </footer>
            </>
          )}
        </div>
      }
    />
  );
};

const Line = ({ text }: { text: string }) => (
  <span className={styles.line} title={text}>
    {text}
  </span>
);

const columns: readonly TableColumn<AuditLine>[] = [
  {
    key: 'at',
    header: words.when,
    width: 164,
    cell: ({ entry }) => <Line text={showInstant(entry.at)} />,
  },
  {
    key: 'who',
    header: words.who,
    width: 150,
    hideUnder: 560,
    cell: (line) => <Line text={whoOf(line)} />,
  },
  { key: 'act', header: words.act, width: 210, cell: ({ words: { act } }) => <Line text={act} /> },
  {
    key: 'subject',
    header: words.subject,
    width: 180,
    hideUnder: 760,
    cell: ({ words: { subject } }) => <Line text={subject} />,
  },
  {
    key: 'where',
    header: words.where,
    width: 150,
    hideUnder: 1080,
    cell: ({ entry }) => <Line text={entry.unitName ?? ''} />,
  },
  { key: 'changes', header: words.changes, hideUnder: 900, cell: (line) => <Line text={briefOf(line)} /> },
];
