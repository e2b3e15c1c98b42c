import type { DraftMadeReply, IndexSetVersionLine, WorkbookReadingReply } from '@parindex/contract';
import type { IndexSet } from '@parindex/domain';
import { indexSetWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { lazyPart } from '../../../lib/lazy-part.ts';
import { useMedia } from '../../../lib/media.ts';
import { ActProblems, Button, SplitPane } from '../../../ui/index.ts';
import { importWorkbook, type WorkbookToRead } from '../index-set-calls.ts';
import { type LineFilter, needsLook } from '../rows/set-line.ts';
import { NothingMatches } from '../screen/empty-set.tsx';
import setStyles from '../screen/set-screen.module.css';
import { SetStrip } from '../screen/set-strip.tsx';
import { useSetLines } from '../screen/use-set-lines.ts';
import { SetTable } from '../table/set-table.tsx';
import styles from './import.module.css';
import { ImportAll } from './import-all.tsx';
import { type ImportWords, PreviewHead } from './preview-head.tsx';
import { previewSet } from './preview-set.ts';

type PreviewScreenProps = {
  workbook: WorkbookToRead;
  reply: WorkbookReadingReply;
  importId: string;
  versions: readonly IndexSetVersionLine[];
  query: string;
  onRead: (workbook: WorkbookToRead) => void;
  onOtherFile: () => void;
  onMade: (made: DraftMadeReply) => void;
  onList: () => void;
};

const rowPane = lazyPart(() => import('../pane/row-pane.tsx'), 'RowPane');

/** What was read of a workbook, before anything is saved: the same table and pane as the draft will have. */
export const PreviewScreen = (props: PreviewScreenProps) => {
  const { workbook, reply, importId, versions, query } = props;
  const [said, setSaid] = useState<ImportWords>(() => ({
    title: reply.title ?? '',
    groupKind: reply.groupKind ?? '',
    indexSetId: undefined,
  }));
  const set: IndexSet = useMemo(() => previewSet(reply), [reply]);
  const [filter, setFilter] = useState<LineFilter>('all');
  const view = useSetLines(set, reply.reading, undefined, filter, query);
  const wide = useMedia('(width >= 1200px)');
  const [selected, setSelected] = useState<string | undefined>(() =>
    wide ? (view.lines.find(needsLook) ?? view.lines[0])?.row.id : undefined,
  );
  const line = view.lines.find(({ row }) => row.id === selected);
  const blocking = reply.reading.problems.filter((problem) => problem.blocking !== false);
  const saving = useMutation({
    mutationFn: () =>
      importWorkbook(
        { ...workbook, year: reply.year, sheet: reply.reading.sheet },
        {
          acceptProblems: blocking.length > 0,
          ...(said.title.trim() === '' ? {} : { title: said.title.trim() }),
          ...(said.groupKind === '' ? {} : { groupKind: said.groupKind }),
          ...(said.indexSetId === undefined ? {} : { indexSetId: said.indexSetId }),
        },
        importId,
      ),
    onSuccess: props.onMade,
  });
  const needsGroup = said.groupKind === '' && said.indexSetId === undefined;
  return (
    <div className={setStyles.screen}>
      <PreviewHead
        reply={reply}
        said={said}
        versions={versions}
        onSaid={setSaid}
        onYear={(year) => props.onRead({ ...workbook, year, sheet: reply.reading.sheet })}
        onSheet={(sheet) => props.onRead({ ...workbook, year: reply.year, sheet })}
      />
      <SetStrip
        set={set}
        view={view}
        against={undefined}
        filter={filter}
        onFilter={setFilter}
        draft={undefined}
      />
      <div className={setStyles.body}>
        <SplitPane
          title={words.keysTitle}
          switchLabel={words.switchSide}
          paneLabel={words.pane}
          paneWidth={432}
          onClose={() => setSelected(undefined)}
          main={
            <SetTable
              lines={view.shown}
              sums={view.sums}
              byHand={false}
              selected={selected}
              onSelect={setSelected}
              onOpen={setSelected}
              empty={<NothingMatches onShowAll={() => setFilter('all')} />}
            />
          }
          pane={
            line && (
              <rowPane.Part
                line={line}
                lines={view.lines}
                set={set}
                reading={reply.reading}
                mayEdit={false}
                editing={false}
                notice={undefined}
                onEditing={ignore}
                onRow={ignore}
                onChange={ignore}
                onRemove={ignore}
                onNext={ignore}
                onSelect={setSelected}
                onClose={() => setSelected(undefined)}
              />
            )
          }
        />
      </div>
      <ActProblems error={saving.error} />
      <footer className={setStyles.footer}>
        <Button
          kind="primary"
          busy={saving.isPending}
          blockedBecause={needsGroup ? words.groupNeeded : undefined}
          onClick={() => saving.mutate()}
        >
          {blocking.length > 0 ? words.saveDraftWithProblems : words.saveDraft}
        </Button>
        <span className={styles.note}>
          {blocking.length > 0 ? words.saveDraftReason(blocking.length) : words.afterSaving}
        </span>
        <span className={setStyles.more}>
          {reply.otherSheets.length > 0 && (
            <ImportAll workbook={workbook} reply={reply} onDone={props.onList} />
          )}
          <Button onClick={props.onOtherFile}>{words.otherFile}</Button>
        </span>
      </footer>
    </div>
  );
};

/** Nothing can be changed before the draft is kept. */
const ignore = (): void => undefined;
