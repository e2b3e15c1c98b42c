import { commonWords, assessmentWords as words } from '@parindex/text';
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import { useKeys } from '../../../lib/keyboard.ts';
import { lazyPart } from '../../../lib/lazy-part.ts';
import { useSession } from '../../../lib/session.ts';
import { KeyFooter, Skeleton, SplitPane, useUndo } from '../../../ui/index.ts';
import type { SheetPlace } from '../data/sheet-query.ts';
import { RevisionNotice } from '../revision/revision-notice.tsx';
import type { Claim } from '../saving/claim.ts';
import { useSaving } from '../saving/use-saving.ts';
import { ScoreSheet } from '../sheet/score-sheet.tsx';
import { countItems } from '../sheet/sheet-filter.ts';
import type { SheetLine } from '../sheet/sheet-line.ts';
import { SheetStrip } from '../sheet/sheet-strip.tsx';
import { timeLeftOf } from '../sheet/time-left.ts';
import { TotalBar } from '../sheet/total-bar.tsx';
import { BatchBand } from './batch-band.tsx';
import { nextWork } from './next-work.ts';
import { SavedMark } from './saved-mark.tsx';
import { SheetNotice } from './sheet-notice.tsx';
import type { EvidencePlace } from './sheet-pane.tsx';
import styles from './sheet-screen.module.css';
import { useEntryActs } from './use-entry-acts.ts';
import { useFlashes } from './use-flashes.ts';
import { type SheetAddress, useSelection } from './use-selection.ts';
import { type OpenSheet, useSheet, useSheetView } from './use-sheet.ts';

export type SheetScreenProps = {
  place: SheetPlace;
  address: SheetAddress;
  onAddress: (address: SheetAddress) => void;
  query: string;
  /** Draws the documents of an item. */
  evidence: (of: EvidencePlace) => ReactNode;
  onFiles: (itemId: string, files: readonly File[]) => void;
  onEvidence: (itemId: string) => void;
  unsentFiles: number;
  /** Stands over the sheet, beside the pane: a document that is looked at. */
  cover: ReactNode;
};

const pane = lazyPart(() => import('./sheet-pane.tsx'), 'SheetPane');

/** Bảng chấm điểm: bar, filters, the sheet and the pane of its selected row. */
export const SheetScreen = (props: SheetScreenProps) => {
  const open = useSheet(props.place);
  if (open === undefined) return <Skeleton rows={18} expected={100} />;
  return <OpenScreen {...props} {...open} />;
};

const OpenScreen = (props: SheetScreenProps & OpenSheet) => {
  const { place, sheet, frame, onFiles, onEvidence, unsentFiles } = props;
  const session = useSession();
  const saving = useSaving(place);
  const acts = useEntryActs(place, saving);
  const offerUndo = useUndo();
  const view = useSheetView(props, saving.now.held);
  const myOffices = useMemo(
    () =>
      new Set(
        session.posts.flatMap(({ unitId, officeId }) =>
          unitId === place.unitId && officeId !== undefined ? [officeId] : [],
        ),
      ),
    [session.posts, place.unitId],
  );
  const counts = useMemo(() => countItems(view.rows, myOffices), [view.rows, myOffices]);
  const selection = useSelection(view.rows, myOffices, props.query, props.address, props.onAddress);
  const flashes = useFlashes(sheet, saving.now.lastSaved, session.person.name);
  const area = useRef<HTMLDivElement>(null);
  useEffect(pane.begin, []);
  const { row, shown } = selection;

  const type = saving.type;
  const onClaim = useCallback(
    (line: SheetLine, claim: Claim) => {
      if (line.item !== undefined && line.entry !== undefined) type(line.item.id, claim, line.entry);
    },
    [type],
  );
  const focusIn = (selector: string) =>
    requestAnimationFrame(() => area.current?.querySelector<HTMLElement>(selector)?.focus());
  const select = (rowId: string) => {
    if (row !== undefined && row.key !== rowId) void saving.flush(row.key);
    acts.clearError();
    selection.select(rowId);
  };
  const open = (rowId: string) => {
    select(rowId);
    selection.open(rowId);
    focusIn('aside [data-first-focus], aside input, aside button');
  };
  const leave = () => focusIn('[role=treegrid] [tabindex="0"]');
  const goToWork = (step: 1 | -1) => {
    const key = nextWork(shown, row?.key, step);
    if (key === undefined) return;
    select(key);
    leave();
  };
  const undo = () => {
    const step = saving.undo((itemId) => sheet.entries.find((entry) => entry.itemId === itemId));
    const item = step && frame.compiled.items.find((each) => each.row.id === step.itemId)?.row;
    if (item !== undefined) select(item.id);
    if (saving.now.undoable.length > 0)
      offerUndo({
        message: item === undefined ? words.undoImpossible : words.undone(item.code),
        undo: () => item && step && type(item.id, step.after, entryOf(item.id)),
      });
  };
  const entryOf = (itemId: string) =>
    sheet.entries.find((entry) => entry.itemId === itemId) ?? {
      facts: {},
      estimated: false,
      evidenceComplete: true,
      version: 0,
    };

  useKeys(words.title, [
    { keys: 'ArrowDown', label: words.keys.move, run: () => undefined, listedOnly: true },
    { keys: 'ArrowRight', label: words.keys.fold, run: () => undefined, listedOnly: true },
    { keys: 'Enter', label: words.keys.edit, run: () => undefined, listedOnly: true },
    { keys: 'Escape', label: words.keys.undoEdit, run: () => undefined, listedOnly: true },
    { keys: 'Tab', label: words.keys.nextCell, run: () => undefined, listedOnly: true },
    { keys: 'Alt+ArrowDown', label: words.keys.nextWork, run: () => goToWork(1) },
    { keys: 'Alt+ArrowUp', label: words.keys.previousWork, run: () => goToWork(-1) },
    { keys: 'Ctrl+u', label: words.keys.evidence, run: () => row?.data.item && onEvidence(row.data.item.id) },
    { keys: 'Ctrl+Enter', label: words.keys.handIn, run: () => row && void acts.handIn([row.data]) },
    { keys: 'Ctrl+z', label: words.keys.undo, run: undo },
    { keys: 'Ctrl+s', label: '', run: () => void saving.flush(), hidden: true },
  ]);

  const reviews =
    sheet.may.includes('self-score.accept') ||
    sheet.entries.some(({ may }) => may.includes('self-score.accept') || may.includes('self-score.return'));
  return (
    <div
      ref={area}
      className={styles.screen}
      onCompositionStart={() => saving.setComposing(true)}
      onCompositionEnd={() => saving.setComposing(false)}
    >
      <h1 className="visually-hidden">{words.sheetOf(sheet.unit.name, sheet.round.year)}</h1>
      <TotalBar
        totals={view.totals}
        counts={counts}
        shown={selection.filter.show}
        onShow={selection.setShow}
        onField={(rowId) => {
          selection.setShow('all');
          select(rowId);
          leave();
        }}
        timeLeft={timeLeftOf(sheet)}
        otherIndexes={otherIndexes(frame)}
      />
      <SheetNotice sheet={sheet} />
      <RevisionNotice place={place} sheet={sheet} onReview={() => selection.setShow('revised')} />
      <SplitPane
        title={words.title}
        switchLabel={words.keys.switchSide}
        paneLabel={row === undefined ? '' : words.paneLabel(row.data.row.code, row.data.row.name)}
        onClose={selection.closePane}
        main={
          <>
            {props.cover !== undefined && <div className={styles.cover}>{props.cover}</div>}
            <SheetStrip
              counts={counts}
              filter={selection.filter}
              onShow={selection.setShow}
              onOffice={selection.setOffice}
              offices={reviews ? sheet.offices : []}
              reviews={reviews}
              saved={<SavedMark now={saving.now} unsentFiles={unsentFiles} />}
            />
            <BatchBand show={selection.filter.show} lines={shown.map(({ data }) => data)} acts={acts} />
            <ScoreSheet
              frame={frame}
              label={words.sheetOf(sheet.unit.name, sheet.round.year)}
              rows={shown}
              selected={row?.key}
              onSelect={select}
              onOpen={open}
              onClaim={onClaim}
              onFiles={(line, files) => line.item && onFiles(line.item.id, files)}
              onShowAll={() => selection.setShow('all')}
              flashes={flashes}
            />
            <KeyFooter
              keys={[
                { keys: 'ArrowUp+ArrowDown', label: words.keys.move },
                { keys: 'Enter', label: words.keys.edit },
                { keys: 'Tab', label: words.keys.nextCell },
                { keys: 'Ctrl+U', label: words.keys.evidence },
                { keys: 'F6', label: words.keys.pane },
                { keys: '?', label: words.keys.all },
              ]}
            >
              {sheet.lastYear !== undefined && <span>{words.tickIsLastYear(sheet.lastYear.year)}</span>}
              <span>
                {commonWords.rowOf(shown.findIndex(({ key }) => key === row?.key) + 1, shown.length)}
              </span>
            </KeyFooter>
          </>
        }
        pane={
          selection.paneOpen && row !== undefined ? (
            <pane.Part
              key={row.key}
              place={place}
              sheet={sheet}
              frame={frame}
              row={row}
              rows={view.rows}
              saving={saving}
              acts={acts}
              unsentFiles={unsentFiles}
              evidence={props.evidence}
              onEvidence={onEvidence}
              onFiles={onFiles}
              onClaim={onClaim}
              onOpen={open}
              onClose={() => {
                selection.closePane();
                leave();
              }}
              onLeave={leave}
            />
          ) : undefined
        }
      />
    </div>
  );
};

const otherIndexes = ({ compiled }: OpenSheet['frame']): readonly string[] =>
  compiled.items.flatMap(({ row }) => (row.rule.kind === 'other-index@1' ? [row.rule.index] : []));
