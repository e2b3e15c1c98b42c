import type { AppraisalRoundReply, DocumentReply } from '@parindex/contract';
import { appraisalWords as words } from '@parindex/text';
import { type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { lazyPart } from '../../lib/lazy-part.ts';
import { useMedia } from '../../lib/media.ts';
import { ActProblems, KeyFooter, Notice, SplitPane } from '../../ui/index.ts';
import type { ActKind } from './act-dialogs.tsx';
import type { AppraisalPlace } from './appraisal-calls.ts';
import { AppraisalGrid, manyLines } from './appraisal-grid.tsx';
import type { AppraisalLine } from './appraisal-line.ts';
import styles from './appraisal-screen.module.css';
import { BatchBar } from './batch-bar.tsx';
import { Distribution } from './distribution.tsx';
import { FilterPanel } from './filter-panel.tsx';
import type { Draft, RowActs } from './grid-row.tsx';
import { filterLines, noFilter, toggled } from './line-filter.ts';
import { typedPoints } from './typed-points.ts';
import { useAppraising } from './use-appraising.ts';
import { useLineSelection } from './use-line-selection.ts';
import { useOpened } from './use-opened.ts';
import { rowKeysInBrief, useRowKeys } from './use-row-keys.ts';

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

const dialogs = lazyPart(() => import('./act-dialogs.tsx'), 'ActDialogs');
const documents = lazyPart(() => import('./documents-pane.tsx'), 'DocumentsPane');

/** Thẩm định: rows to look at first, what agrees in one act, the documents of the selected row at the right. */
export const AppraisalScreen = (props: AppraisalScreenProps) => {
  const { place, round, lines, noun } = props;
  const acting = useAppraising(place);
  useEffect(dialogs.begin, []);
  const [filter, setFilter] = useState(noFilter);
  const isLong = lines.length > manyLines;
  const filtered = useMemo(() => (isLong ? filterLines(lines, filter) : lines), [isLong, lines, filter]);
  const chosen = useLineSelection(filtered);
  const { selected, shown, select, check } = chosen;
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const [dialog, setDialog] = useState<ActKind>();
  const [wide, setWide] = useState(false);
  const isNarrow = useMedia('(width < 1200px)');
  const [paneOpen, setPaneOpen] = useState(false);
  const [shownDocument, setShownDocument] = useState<{ key: string; at: number }>();
  const at = shownDocument?.key === selected?.key ? (shownDocument?.at ?? 0) : 0;
  useOpened(place.roundId, selected, at);

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
  const acceptAll = () => {
    if (chosen.acceptable.length > 0) void acting.accept(chosen.acceptable);
  };
  const toggleBin = useCallback(
    (bin: number) => setFilter((before) => ({ ...before, bins: toggled(before.bins, bin) })),
    [],
  );
  const togglePane = () => (isLong ? setPaneOpen((on) => !on) : setWide((on) => !on));
  useRowKeys({
    grid: workPlace,
    shown,
    selected,
    checked: chosen.checked,
    onSelect: select,
    onCheck: check,
    onAccept: (line) => void acting.accept([line]),
    onBatch: acceptAll,
    onWide: togglePane,
    onPrevious: props.onPrevious,
    onNext: props.onNext,
  });
  // a long grid needs the width; its documents open when asked for
  const opensPane = isNarrow || isLong;
  const isPaneShown = selected !== undefined && (!opensPane || paneOpen);
  return (
    <div className={styles.screen}>
      {props.head}
      <SplitPane
        title={words.title}
        switchLabel={words.keys.switchSide}
        paneLabel={words.pane}
        paneWidth={wide ? 760 : 424}
        onClose={() => setPaneOpen(false)}
        pane={
          isPaneShown ? (
            <documents.Part
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
                readOnly={lines.every(({ cell }) => cell.may.length === 0)}
                onAccept={acceptAll}
                onAsk={() => setDialog('ask')}
                onFlag={() => setDialog('flag')}
                onFigures={() => setDialog('figures')}
                onAnswer={() => setDialog('answer')}
                selected={selected}
                onOneReason={() => setDialog('reason')}
                onPane={opensPane && !paneOpen ? () => setPaneOpen(true) : undefined}
              />
            </div>
          </div>
        }
      />
      <KeyFooter keys={rowKeysInBrief}>{isLong && words.shown(filtered.length, lines.length)}</KeyFooter>
      {dialog !== undefined && (
        <Suspense>
          <dialogs.Part
            kind={dialog}
            asked={chosen.asked}
            onSaved={(saved) => {
              for (const { key } of saved) type(key, undefined);
            }}
            onClose={() => setDialog(undefined)}
            {...{ round, acting, noun, selected, drafted }}
          />
        </Suspense>
      )}
    </div>
  );
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
