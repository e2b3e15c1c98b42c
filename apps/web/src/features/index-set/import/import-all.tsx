import type { WorkbookReadingReply } from '@parindex/contract';
import { indexSetWords as words } from '@parindex/text';
import { useState } from 'react';
import { newId } from '../../../lib/ids.ts';
import { queryClient } from '../../../lib/query.ts';
import { ActProblems, Button, Dialog, State } from '../../../ui/index.ts';
import { importWorkbook, setsQuery, type WorkbookToRead } from '../index-set-calls.ts';
import styles from './import.module.css';

type Sheet = {
  readonly name: string;
  readonly state: 'waiting' | 'made' | 'failed';
  readonly error?: unknown;
};

/** A workbook of several tables (sở, huyện, xã): each becomes a draft of its own; one that fails keeps no other back. */
export const ImportAll = ({
  workbook,
  reply,
  onDone,
}: {
  workbook: WorkbookToRead;
  reply: WorkbookReadingReply;
  /** To the list of sets. */
  onDone: () => void;
}) => {
  const names = [reply.reading.sheet, ...reply.otherSheets];
  const [sheets, setSheets] = useState<readonly Sheet[]>();
  const start = async () => {
    let now: readonly Sheet[] = names.map((name) => ({ name, state: 'waiting' }));
    setSheets(now);
    for (const name of names) {
      const made = await importWorkbook(
        { ...workbook, year: reply.year, sheet: name },
        { acceptProblems: true },
        newId(),
      ).then(
        (): Sheet => ({ name, state: 'made' }),
        (error: unknown): Sheet => ({ name, state: 'failed', error }),
      );
      now = now.map((sheet) => (sheet.name === name ? made : sheet));
      setSheets(now);
    }
    await queryClient.invalidateQueries(setsQuery);
  };
  const busy = sheets?.some(({ state }) => state === 'waiting') ?? false;
  return (
    <>
      <Button onClick={() => void start()}>{words.importAll(names.length)}</Button>
      {sheets !== undefined && (
        <Dialog
          title={words.importAll(names.length)}
          {...(busy ? {} : { onClose: () => setSheets(undefined) })}
          actions={
            <Button kind="primary" busy={busy} onClick={onDone}>
              {words.toList}
            </Button>
          }
        >
          <ul className={styles.sheets}>
            {sheets.map(({ name, state, error }) => (
              <li key={name}>
                <State state={sheetStates[state]}>
                  {name}: {words.sheetStates[state]}
                </State>
                {error !== undefined && <ActProblems error={error} />}
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  );
};

const sheetStates = { waiting: 'started', made: 'accepted', failed: 'late' } as const;
