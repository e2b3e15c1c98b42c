import type { DocumentReply } from '@parindex/contract';
import type { Id } from '@parindex/domain';
import { appraisalWords as words } from '@parindex/text';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { showInstant } from '../../lib/format.ts';
import { ActProblems, Skeleton } from '../../ui/index.ts';
import { appraisalsQuery, unitAppraisalQuery } from './appraisal-calls.ts';
import { lineOf, readyItem } from './appraisal-line.ts';
import { AppraisalScreen } from './appraisal-screen.tsx';
import type { AppraisalView } from './appraisal-view.ts';
import { closingWords } from './item-appraisal.tsx';
import { ScreenHead } from './screen-head.tsx';

export type UnitAppraisalProps = {
  readonly roundId: Id;
  readonly unitId: Id;
  readonly onView: (view: AppraisalView) => void;
  readonly preview: (document: DocumentReply) => ReactNode;
};

/** Một đơn vị, mọi mục: the rows of the set from top to bottom. */
export const UnitAppraisal = ({ roundId, unitId, onView, preview }: UnitAppraisalProps) => {
  const { data, error } = useQuery(unitAppraisalQuery(roundId, unitId));
  const { data: list } = useQuery(appraisalsQuery(roundId));
  const items = useMemo(
    () => new Map((data?.items ?? []).map((reply) => [reply.item.id, readyItem(reply)])),
    [data?.items],
  );
  const lines = useMemo(
    () =>
      (data?.cells ?? []).flatMap((cell) => {
        const item = items.get(cell.itemId);
        if (item === undefined || data === undefined) return [];
        const title = `${item.item.code} ${item.item.name}`;
        return [lineOf(cell, item, data.unit, { title, note: item.fieldName, state: data.round.state })];
      }),
    [data, items],
  );
  const place = useMemo(() => ({ way: 'unit', roundId, unitId }) as const, [roundId, unitId]);
  if (data === undefined) return error === null ? <Skeleton rows={8} /> : <ActProblems error={error} />;
  const group = list?.groups.find(({ units }) => units.some((unit) => unit.unitId === unitId));
  const units = group?.units ?? [];
  const at = units.findIndex((unit) => unit.unitId === unitId);
  const [before, after] = at < 0 ? [] : [units[at - 1], units[at + 1]];
  const count = units[at];
  const go = (unit: { unitId: Id } | undefined) =>
    unit === undefined ? undefined : () => onView({ way: 'unit', unitId: unit.unitId });
  const neighbour = (unit: typeof before) =>
    unit === undefined
      ? undefined
      : {
          label: unit.shortName,
          name: unit.name,
          onGo: () => onView({ way: 'unit', unitId: unit.unitId }),
        };
  const firstItem = group?.items.find(({ own }) => own) ?? group?.items[0];
  return (
    <AppraisalScreen
      key={unitId}
      place={place}
      round={data.round}
      lines={lines}
      noun={words.itemNoun}
      nameHead={words.item}
      preview={preview}
      onPrevious={go(before)}
      onNext={go(after)}
      head={
        <ScreenHead
          title={data.unit.name}
          previous={neighbour(before)}
          next={neighbour(after)}
          way="unit"
          onWay={(way) => {
            if (way === 'list') onView({ way });
            if (way === 'item' && firstItem !== undefined) onView({ way, itemId: firstItem.itemId });
          }}
          second={
            <p>
              {data.unit.submittedAt === undefined
                ? words.notSubmitted
                : words.submitted(showInstant(data.unit.submittedAt))}
            </p>
          }
          closes={closingWords(data.round.closesAt)}
          progress={{
            says: words.unitProgress(count?.done ?? 0, count?.of ?? 0),
            share: count === undefined || count.of === 0 ? 0 : count.done / count.of,
          }}
        />
      }
    />
  );
};
