import type { EntryDetailReply } from '@parindex/contract';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useNetwork } from '../../../lib/network.ts';
import { Notice, type TreeRow } from '../../../ui/index.ts';
import { entryQuery, type SheetPlace } from '../data/sheet-query.ts';
import {
  answerQuestion,
  answerSupplement,
  askQuestion,
  raiseObjection,
  withdrawObjection,
} from '../data/steps.ts';
import { ClashPane } from '../entry/clash-pane.tsx';
import { EntryPane, rowsAbove } from '../entry/entry-pane.tsx';
import { HeadingPane } from '../entry/heading-pane.tsx';
import type { HeldOfItem } from '../entry/held-part.tsx';
import { PaneFoot } from '../entry/pane-foot.tsx';
import { PaneHead } from '../entry/pane-head.tsx';
import type { Claim } from '../saving/claim.ts';
import type { Saving, SavingState } from '../saving/held.ts';
import type { SheetLine } from '../sheet/sheet-line.ts';
import { saveBackup } from './backup.ts';
import { EditingArea } from './editing-area.tsx';
import { nextWork } from './next-work.ts';
import { ReturnForm } from './return-form.tsx';
import type { EntryActs } from './use-entry-acts.ts';
import type { OpenSheet } from './use-sheet.ts';

/** What the feature of documents needs to draw its part of the pane. */
export type EvidencePlace = {
  readonly item: SheetLine['item'] & object;
  readonly entry: NonNullable<SheetLine['entry']>;
  readonly detail: EntryDetailReply | undefined;
  readonly year: number;
  readonly pagesRequiredAbove: number;
};

export type SheetPaneProps = OpenSheet & {
  place: SheetPlace;
  row: TreeRow<SheetLine>;
  rows: readonly TreeRow<SheetLine>[];
  saving: Saving & { now: SavingState };
  acts: EntryActs;
  unsentFiles: number;
  evidence: (of: EvidencePlace) => ReactNode;
  onEvidence: (itemId: string) => void;
  onFiles: (itemId: string, files: readonly File[]) => void;
  onClaim: (line: SheetLine, claim: Claim) => void;
  onOpen: (rowId: string) => void;
  onClose: () => void;
  /** Back to the row in the grid. */
  onLeave: () => void;
};

/** The pane of the selected row: a heading, one item, or the two versions of a clash. */
export const SheetPane = (props: SheetPaneProps) => {
  const { place, sheet, frame, row, rows, saving, acts, onClaim, onOpen, onClose } = props;
  const { data: line } = row;
  const { lostSince } = useNetwork();
  const itemId = line.item?.id;
  const detail = useQuery({ ...entryQuery(place, itemId ?? ''), enabled: itemId !== undefined }).data;
  const [returning, setReturning] = useState(false);
  const [postponed, setPostponed] = useState(false);
  const [previous, next] = [nextWork(rows, row.key, -1), nextWork(rows, row.key, 1)];
  const head = (
    <PaneHead
      row={line.row}
      line={line}
      above={rowsAbove(frame.set.rows, line.row)}
      offices={sheet.offices}
      onPrevious={previous === undefined ? undefined : () => onOpen(previous)}
      onNext={next === undefined ? undefined : () => onOpen(next)}
      onClose={onClose}
    />
  );
  if (line.item === undefined || itemId === undefined)
    return (
      <HeadingPane row={line.row} line={line} below={childrenOf(rows, row)} head={head} onOpen={onOpen} />
    );
  const { item } = line;
  const rule = frame.compiled.items.find((compiled) => compiled.row.id === item.id)?.rule;
  const held = saving.now.held.get(item.id);
  if (rule === undefined || line.entry === undefined) return null;
  if (held?.phase === 'clash' && held.theirs !== undefined && !postponed)
    return (
      <ClashPane
        item={item}
        rule={rule}
        held={held}
        theirs={held.theirs}
        head={head}
        lastYear={sheet.lastYear}
        onSettle={(claim) => void saving.settle(item.id, claim)}
        onLater={() => setPostponed(true)}
      />
    );
  const offline = lostSince !== undefined;
  return (
    <EditingArea
      onFiles={
        line.entry.may.includes('evidence.attach') ? (files) => props.onFiles(item.id, files) : undefined
      }
      onLeave={props.onLeave}
      onBlur={() => void saving.flush(item.id)}
      claim={line.claim}
      onUndo={(claim) => onClaim(line, claim)}
    >
      <EntryPane
        item={item}
        line={line}
        rule={rule}
        detail={detail}
        held={held}
        allHeld={heldItems(frame, saving.now)}
        lastYear={sheet.lastYear}
        predecessors={sheet.predecessors}
        year={frame.set.year}
        offline={offline}
        head={head}
        error={
          acts.error === undefined ? null : (
            <Notice tone="bad" urgent>
              {acts.error}
            </Notice>
          )
        }
        foot={
          returning ? (
            <ReturnForm
              code={item.code}
              busy={acts.busy}
              onCancel={() => setReturning(false)}
              onReturn={(reason) => void acts.giveBack([line], reason).then((done) => setReturning(!done))}
            />
          ) : (
            <PaneFoot
              item={item}
              line={line}
              outcome={line.entry.outcome}
              held={held}
              offline={offline}
              busy={acts.busy}
              unsentFiles={props.unsentFiles}
              unsentChanges={[...saving.now.held.values()].filter(({ phase }) => phase === 'waiting').length}
              onHandIn={() => void acts.handIn([line])}
              onTakeBack={() => void acts.takeBack([line])}
              onConfirm={() => void acts.confirm([line])}
              onAccept={() => void acts.accept([line])}
              onReturn={() => setReturning(true)}
              onEvidence={() => props.onEvidence(item.id)}
            />
          )
        }
        evidence={props.evidence({
          item,
          entry: line.entry,
          detail,
          year: frame.set.year,
          pagesRequiredAbove: sheet.round.pagesRequiredAbove,
        })}
        onClaim={(claim) => onClaim(line, claim)}
        onAsk={(body) => askQuestion(place, item.id, body)}
        onAnswer={(questionId, body) => answerQuestion(place, item.id, questionId, body)}
        onSupplement={(answer) => answerSupplement(place, item.id, answer)}
        onObject={(reason) => raiseObjection(place, item.id, reason)}
        onWithdraw={() => withdrawObjection(place, item.id)}
        onRetry={() => void saving.retry(item.id)}
        onDrop={() => saving.discard(item.id)}
        onOpen={onOpen}
        onBackup={() => saveBackup(heldItems(frame, saving.now))}
      />
    </EditingArea>
  );
};

const heldItems = ({ compiled }: OpenSheet['frame'], { held }: SavingState): readonly HeldOfItem[] =>
  compiled.items.flatMap(({ row }) => {
    const own = held.get(row.id);
    return own === undefined ? [] : [{ item: row, held: own }];
  });

const childrenOf = (
  rows: readonly TreeRow<SheetLine>[],
  { data }: TreeRow<SheetLine>,
): readonly TreeRow<SheetLine>[] => rows.filter((row) => row.data.row.parentId === data.row.id);
