import type { AppraisalRoundReply, DocumentReply } from '@parindex/contract';
import { appraisalWords as words } from '@parindex/text';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { dayOf } from '../../lib/format.ts';
import { useKeys } from '../../lib/keyboard.ts';
import { useMedia } from '../../lib/media.ts';
import { ActProblems, KeyFooter, Notice, SplitPane } from '../../ui/index.ts';
import { type AppraisalPlace, rememberOpened } from './appraisal-calls.ts';
import { AppraisalGrid, manyLines } from './appraisal-grid.tsx';
import type { AppraisalLine } from './appraisal-line.ts';
import styles from './appraisal-screen.module.css';
import { BatchBar } from './batch-bar.tsx';
import { Distribution } from './distribution.tsx';
import { DocumentsPane } from './documents-pane.tsx';
import { FilterPanel } from './filter-panel.tsx';
import type { Draft, RowActs } from './grid-row.tsx';
import { filterLines, noFilter, toggled } from './line-filter.ts';
import { ReasonDialog, SupplementDialog } from './reason-dialog.tsx';
import { typedPoints } from './typed-points.ts';
import { useAppraising } from './use-appraising.ts';
import { useLineSelection } from './use-line-selection.ts';

export type AppraisalScreenProps = {
  readonly place: AppraisalPlace;
  readonly round: AppraisalRoundReply;
  readonly lines: readonly AppraisalLine[];
  readonly noun: string;
  readonly nameHead: string;
  readonly head: ReactNode;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
  readonly preview: (document: DocumentReply) => ReactNode;
};

/** Seconds a document must be in sight before the log says that it was opened. */
const openedAfter = 2000;

/** Thẩm định: rows to look at first, what agrees in one act, the documents of the selected row at the right. */
export const AppraisalScreen = (props: AppraisalScreenProps) => {
  const { place, round, lines, noun } = props;
  const acting = useAppraising(place);
  const [filter, setFilter] = useState(noFilter);
  const isLong = lines.length > manyLines;
  const filtered = useMemo(() => (isLong ? filterLines(lines, filter) : lines), [isLong, lines, filter]);
  const chosen = useLineSelection(filtered);
  const { selected, shown, select, check } = chosen;
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const [dialog, setDialog] = useState<'ask' | 'flag' | 'reason'>();
  const [wide, setWide] = useState(false);
  const isNarrow = useMedia('(width < 1200px)');
  const [paneOpen, setPaneOpen] = useState(false);
  const [shownDocument, setShownDocument] = useState<{ key: string; at: number }>();
  const at = shownDocument?.key === selected?.key ? (shownDocument?.at ?? 0) : 0;
  useOpened(place, selected, at);

  const type = useCallback(
    (key: string, draft: Draft | undefined) =>
      setDrafts(({ [key]: _old, ...others }) => (draft === undefined ? others : { ...others, [key]: draft })),
    [],
  );
  const { enter, takeTheirs } = acting;
  const acts = useMemo(
    (): RowActs => ({
      select,
      check,
      type,
      save: (line, typed, reason, version) =>
        void enter([{ line, typed, ...(version === undefined ? {} : { version }) }], reason).then(
          (done) => done && type(line.key, undefined),
        ),
      takeTheirs: (key) => void takeTheirs(key).then(() => type(key, undefined)),
    }),
    [select, check, type, enter, takeTheirs],
  );
  const drafted = shown.flatMap((line) => {
    const text = drafts[line.key]?.text;
    const typed = text === undefined ? undefined : typedPoints(text, line.item);
    return typeof typed === 'object' ? [{ line, typed }] : [];
  });
  const workPlace = useRef<HTMLDivElement>(null);
  const focusRow = (key: string) =>
    requestAnimationFrame(() =>
      workPlace.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(key)}"]`)?.focus(),
    );
  const move = (by: number) => {
    const now = shown.findIndex(({ key }) => key === selected?.key);
    const next = shown[Math.min(Math.max(now + by, 0), shown.length - 1)];
    if (next === undefined) return;
    select(next.key);
    focusRow(next.key);
  };
  const acceptAll = () => {
    if (chosen.acceptable.length > 0) void acting.accept(chosen.acceptable);
  };
  const edit = () => {
    if (selected === undefined) return;
    workPlace.current
      ?.querySelector<HTMLInputElement>(`[data-points="${CSS.escape(selected.key)}"]`)
      ?.focus();
  };
  const toggleBin = useCallback(
    (bin: number) => setFilter((before) => ({ ...before, bins: toggled(before.bins, bin) })),
    [],
  );
  const togglePane = () => (isLong ? setPaneOpen((on) => !on) : setWide((on) => !on));
  const { keys } = words;
  useKeys(words.title, [
    { keys: 'ArrowDown', label: keys.row, run: () => move(1) },
    { keys: 'ArrowUp', label: keys.row, run: () => move(-1) },
    {
      keys: ' ',
      label: keys.select,
      run: () => {
        const box = selected && chosen.checked.get(selected.key);
        if (selected !== undefined && box !== undefined) check(selected.key, !box);
      },
    },
    {
      keys: 'a',
      label: keys.accept,
      run: () => {
        if (selected?.cell.may.includes('appraisal.accept')) void acting.accept([selected]);
      },
    },
    { keys: 'Enter', label: keys.edit, run: edit },
    { keys: 'Shift+Enter', label: keys.batch, run: acceptAll },
    { keys: 'p', label: keys.wide, run: togglePane },
    { keys: '[', label: keys.previous, run: () => props.onPrevious?.() },
    { keys: ']', label: keys.next, run: () => props.onNext?.() },
  ]);
  const names = chosen.asked.map(({ title }) => title).join(', ');
  // a long grid needs the width; its documents open when asked for
  const opensPane = isNarrow || isLong;
  const isPaneShown = selected !== undefined && (!opensPane || paneOpen);
  return (
    <div className={styles.screen}>
      {props.head}
      <SplitPane
        title={words.title}
        switchLabel={keys.switchSide}
        paneLabel={words.pane}
        paneWidth={wide ? 760 : 424}
        onClose={() => setPaneOpen(false)}
        pane={
          isPaneShown ? (
            <DocumentsPane
              line={selected}
              at={at}
              wide={wide}
              preview={props.preview}
              onAt={(next) => setShownDocument({ key: selected.key, at: next })}
              onWide={() => setWide((on) => !on)}
              onClose={opensPane ? () => setPaneOpen(false) : undefined}
            />
          ) : undefined
        }
        main={
          <div className={styles.beside}>
            {isLong && !isNarrow && !isPaneShown && (
              <FilterPanel
                lines={lines}
                filter={filter}
                onFilter={setFilter}
                searchLabel={place.way === 'item' ? words.searchUnit : words.searchItem}
              />
            )}
            <div ref={workPlace} className={styles.work}>
              {isLong && !isNarrow && place.way === 'item' && (
                <Distribution lines={lines} bins={filter.bins} onBin={toggleBin} />
              )}
              <div className={styles.notices}>
                {dialog === undefined && <ActProblems error={acting.error} />}
                {acting.unopened.length > 0 && (
                  <Notice tone="warn">{words.acceptedUnopened(unopenedNames(lines, acting.unopened))}</Notice>
                )}
              </div>
              <AppraisalGrid
                parts={chosen.parts}
                noun={noun}
                nameHead={props.nameHead}
                drafts={drafts}
                selected={selected?.key}
                checked={chosen.checked}
                busy={acting.busy}
                troubles={acting.troubles}
                now={round.now}
                dense={isLong}
                acts={acts}
                onFold={chosen.fold}
                onCheckAll={chosen.checkAll}
                foot={
                  filtered.length === 0 ? <p className={styles.nothing}>{words.nothingShown}</p> : undefined
                }
              />
              <BatchBar
                noun={noun}
                acceptable={chosen.acceptable}
                asked={chosen.asked}
                drafted={drafted.length}
                busy={acting.busy.size > 1}
                onAccept={acceptAll}
                onAsk={() => setDialog('ask')}
                onFlag={() => setDialog('flag')}
                onOneReason={() => setDialog('reason')}
                onPane={opensPane && !paneOpen ? () => setPaneOpen(true) : undefined}
              />
            </div>
          </div>
        }
      />
      <KeyFooter keys={footerKeys}>{isLong && words.shown(filtered.length, lines.length)}</KeyFooter>
      {dialog === 'ask' && (
        <SupplementDialog
          title={words.askTitle(names)}
          act={words.askSend(chosen.asked.length, noun)}
          year={Number(dayOf(round.now).slice(0, 4))}
          start={nextDay(round)}
          error={acting.error}
          onSend={(request, dueOn) => acting.ask(chosen.asked, request, dueOn)}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog === 'flag' && (
        <ReasonDialog
          title={words.flagTitle(names)}
          label={words.flagText}
          act={words.flagSend(chosen.asked.length, noun)}
          error={acting.error}
          onSend={(reason) => acting.flag(chosen.asked, reason)}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog === 'reason' && (
        <ReasonDialog
          title={words.oneReasonTitle(drafted.length, noun)}
          label={words.conclusion}
          note={<p>{words.oneReasonNote}</p>}
          act={words.oneReasonSave(drafted.length)}
          error={acting.error}
          onSend={async (reason) => {
            const done = await enter(drafted, reason);
            if (done) for (const { line } of drafted) type(line.key, undefined);
            return done;
          }}
          onClose={() => setDialog(undefined)}
        />
      )}
    </div>
  );
};

const footerKeys = [
  { keys: 'ArrowUp', label: '' },
  { keys: 'ArrowDown', label: words.keys.row },
  { keys: ' ', label: words.keys.select },
  { keys: 'a', label: words.keys.accept },
  { keys: 'Enter', label: words.keys.edit },
  { keys: 'p', label: words.keys.wide },
  { keys: '[', label: words.keys.previous },
  { keys: ']', label: words.keys.next },
];

/** Tells the log once that a document of the selected row was in sight. */
const useOpened = (place: AppraisalPlace, line: AppraisalLine | undefined, at: number): void => {
  const told = useRef(new Set<string>());
  const { roundId } = place;
  const cell = line?.cell;
  const isFile = cell?.documents[at]?.kind === 'file';
  const isDue = cell !== undefined && isFile && cell.may.includes('appraisal.enter');
  const [unitId, itemId] = isDue && !cell.appraisal.openedEvidence ? [cell.unitId, cell.itemId] : [];
  useEffect(() => {
    if (unitId === undefined || itemId === undefined || told.current.has(`${unitId}:${itemId}`)) return;
    const timer = setTimeout(() => {
      told.current.add(`${unitId}:${itemId}`);
      // it only adds to the log; a failure must not stop the person's work
      rememberOpened(roundId, { unitId, itemId }).catch(() => told.current.delete(`${unitId}:${itemId}`));
    }, openedAfter);
    return () => clearTimeout(timer);
  }, [roundId, unitId, itemId]);
};

const unopenedNames = (
  lines: readonly AppraisalLine[],
  unopened: readonly { unitId: string; itemId: string }[],
): string =>
  lines
    .filter(({ cell }) =>
      unopened.some(({ unitId, itemId }) => unitId === cell.unitId && itemId === cell.itemId),
    )
    .map(({ title }) => title)
    .join(', ');

/** Three days from now, but not after the appraisal closes. */
const nextDay = ({ now, closesAt }: AppraisalRoundReply): string => {
  const proposed = dayOf(Date.parse(now) + 3 * 86_400_000);
  const last = closesAt === undefined ? proposed : dayOf(closesAt);
  return proposed < last || last <= dayOf(now) ? proposed : last;
};
