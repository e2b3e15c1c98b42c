import type { DraftMadeReply, IndexSetVersionLine } from '@parindex/contract';
import { workbookLimit } from '@parindex/domain';
import { commonWords, indexSetWords as words } from '@parindex/text';
import { ActProblems, FileDrop, Notice, PageFrame, ProgressBar } from '../../../ui/index.ts';
import styles from './import.module.css';
import { PreviewScreen } from './preview-screen.tsx';
import { useWorkbook } from './use-workbook.ts';

type ImportScreenProps = {
  versions: readonly IndexSetVersionLine[];
  query: string;
  onMade: (made: DraftMadeReply) => void;
  onList: () => void;
};

/** Nhập tệp Excel: drop a workbook, see what was read of it, keep it as a draft. */
export const ImportScreen = ({ versions, query, onMade, onList }: ImportScreenProps) => {
  const { state, read, clear } = useWorkbook();
  if (state.kind === 'read')
    return (
      <PreviewScreen
        key={`${state.importId}`}
        {...state}
        versions={versions}
        query={query}
        onRead={(workbook) => void read(workbook)}
        onOtherFile={clear}
        onMade={onMade}
        onList={onList}
      />
    );
  const take = (files: readonly File[]) => {
    const [file] = files;
    if (file !== undefined) void read({ file });
  };
  return (
    <PageFrame title={words.importTitle} note={words.importNote}>
      <div className={styles.start}>
        {state.kind === 'sending' ? (
          <div className={styles.sending} role="status">
            <p>{words.readingFile(state.workbook.file.name.normalize('NFC'))}</p>
            <ProgressBar
              value={state.workbook.file.size === 0 ? 0 : state.sent / state.workbook.file.size}
              label={commonWords.loading}
            />
          </div>
        ) : (
          <FileDrop
            label={words.importDrop}
            single
            accept=".xlsx"
            limit={workbookLimit}
            files={[]}
            hint={words.importHint}
            onFiles={take}
          />
        )}
        {state.kind === 'failed' && (
          <>
            <Notice tone="bad" urgent title={words.notRead(state.workbook.file.name.normalize('NFC'))}>
              {words.nothingLost}
            </Notice>
            <ActProblems error={state.error} />
          </>
        )}
      </div>
    </PageFrame>
  );
};
