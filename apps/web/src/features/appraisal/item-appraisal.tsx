import type { AppraisalsReply, DocumentReply } from '@parindex/contract';
import type { Id } from '@parindex/domain';
import { appraisalWords as words } from '@parindex/text';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { dayOf, showDayOfYear, showDeadline, showMaximum } from '../../lib/format.ts';
import { ActProblems, Skeleton } from '../../ui/index.ts';
import { appraisalsQuery, itemAppraisalQuery } from './appraisal-calls.ts';
import { lineOf, readyItem } from './appraisal-line.ts';
import { AppraisalScreen } from './appraisal-screen.tsx';
import type { AppraisalView } from './appraisal-view.ts';
import { ScreenHead } from './screen-head.tsx';

export type ItemAppraisalProps = {
  readonly roundId: Id;
  readonly itemId: Id;
  readonly onView: (view: AppraisalView) => void;
  readonly preview: (document: DocumentReply) => ReactNode;
};

/** Một mục, mọi đơn vị. */
export const ItemAppraisal = ({ roundId, itemId, onView, preview }: ItemAppraisalProps) => {
  const { data, error } = useQuery(itemAppraisalQuery(roundId, itemId));
  const { data: list } = useQuery(appraisalsQuery(roundId));
  const item = useMemo(() => data && readyItem(data), [data]);
  const lines = useMemo(() => {
    if (data === undefined || item === undefined) return [];
    const units = new Map(data.units.map((unit) => [unit.unitId, unit]));
    return data.cells.flatMap((cell) => {
      const unit = units.get(cell.unitId);
      const note =
        unit?.submittedAt === undefined
          ? words.notSubmitted
          : words.submitted(showDayOfYear(dayOf(unit.submittedAt)));
      return unit === undefined
        ? []
        : [lineOf(cell, item, unit, { title: unit.name, note, state: data.round.state })];
    });
  }, [data, item]);
  const place = useMemo(() => ({ way: 'item', roundId, itemId }) as const, [roundId, itemId]);
  if (data === undefined) return error === null ? <Skeleton rows={8} /> : <ActProblems error={error} />;
  const { own, before, after, firstUnit } = aroundItem(list, itemId);
  const done = own.filter((one) => one.done === one.of).length;
  const goTo = (to: { itemId: Id } | undefined) =>
    to === undefined ? undefined : () => onView({ way: 'item', itemId: to.itemId });
  const neighbour = (to: { itemId: Id; code: string; name: string } | undefined) =>
    to === undefined
      ? undefined
      : { label: to.code, name: to.name, onGo: () => onView({ way: 'item', itemId: to.itemId }) };
  return (
    <AppraisalScreen
      key={itemId}
      place={place}
      round={data.round}
      lines={lines}
      noun={words.unitNoun}
      nameHead={words.unit}
      preview={preview}
      onPrevious={goTo(before)}
      onNext={goTo(after)}
      head={
        <ScreenHead
          title={
            <>
              {data.item.code} {data.item.name}
            </>
          }
          tag={words.maximum(showMaximum(data.item.maxPoints))}
          previous={neighbour(before)}
          next={neighbour(after)}
          way="item"
          onWay={(way) => {
            if (way === 'list') onView({ way });
            if (way === 'unit' && firstUnit !== undefined) onView({ way, unitId: firstUnit });
          }}
          second={<p className="official">{words.quote(data.item.wording)}</p>}
          closes={closingWords(data.round.closesAt)}
          progress={{
            says: words.progress(done, own.length),
            share: own.length === 0 ? 0 : done / own.length,
          }}
        />
      }
    />
  );
};

/** "Thẩm định đến 17:00, 25/12" */
export const closingWords = (closesAt: string | undefined): string =>
  closesAt === undefined ? words.closed : words.closes(showDeadline(closesAt));

const aroundItem = (list: AppraisalsReply | undefined, itemId: Id) => {
  const group = list?.groups.find(({ items }) => items.some((item) => item.itemId === itemId));
  const items = group?.items ?? [];
  const own = items.filter((item) => item.own);
  const among = own.some((item) => item.itemId === itemId) ? own : items;
  const at = among.findIndex((item) => item.itemId === itemId);
  return {
    own: own.length === 0 ? items : own,
    before: among[at - 1],
    after: at < 0 ? undefined : among[at + 1],
    firstUnit: group?.units[0]?.unitId,
  };
};
