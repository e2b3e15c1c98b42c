import type { AppraisedCellsReply } from '@parindex/contract';
import type { Day, Id } from '@parindex/domain';
import { problemSentence } from '@parindex/text';
import { useCallback, useState } from 'react';
import { Refusal } from '../../lib/refusal.ts';
import {
  type AppraisalEntry,
  type AppraisalPlace,
  acceptAppraisals,
  answerObjection,
  enterAppraisals,
  flagAppraisals,
  reloadAppraisals,
  requestSupplements,
  type SeenCell,
  showCells,
} from './appraisal-calls.ts';
import type { AppraisalLine, Typed } from './appraisal-line.ts';

/** What somebody else saved meanwhile, as the refusal tells it. */
export type Clash = { readonly version: number; readonly points: string; readonly reason: string };

/** What stands against one row after an act on it. */
export type LineTrouble = { readonly sentences: readonly string[]; readonly clash?: Clash };

/**
 * The acts of appraisal on rows; what is refused stands at its row, anything else in `error`. `fault` is the last
 * refusal whole, for a dialog that covers the rows.
 */
export const useAppraising = (place: AppraisalPlace) => {
  const { roundId } = place;
  const [troubles, setTroubles] = useState<Readonly<Record<string, LineTrouble>>>({});
  const [error, setError] = useState<unknown>();
  const [fault, setFault] = useState<unknown>();
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const [unopened, setUnopened] = useState<readonly { unitId: Id; itemId: Id }[]>([]);

  const run = useCallback(
    async (lines: readonly AppraisalLine[], act: () => Promise<AppraisedCellsReply>): Promise<boolean> => {
      const keys = lines.map(({ key }) => key);
      setError(undefined);
      setFault(undefined);
      setTroubles((before) => without(before, keys));
      setBusy((before) => new Set([...before, ...keys]));
      try {
        const reply = await act();
        showCells(place, reply.cells);
        setUnopened(lines.length > 1 ? reply.unopened : []);
        return true;
      } catch (fault) {
        const found = troublesOf(fault);
        setFault(fault);
        setTroubles((before) => ({ ...before, ...found }));
        if (Object.keys(found).length === 0) setError(fault);
        return false;
      } finally {
        setBusy((before) => new Set([...before].filter((key) => !keys.includes(key))));
      }
    },
    [place],
  );
  const enter = useCallback(
    (
      entries: readonly { line: AppraisalLine; typed: Typed; version?: number }[],
      reason: string,
    ): Promise<boolean> =>
      run(
        entries.map(({ line }) => line),
        () => enterAppraisals(roundId, entries.map(entryOf), reason),
      ),
    [run, roundId],
  );
  const accept = useCallback(
    (lines: readonly AppraisalLine[], reason = '') =>
      run(lines, () =>
        acceptAppraisals(
          roundId,
          lines.map((line) => seenOf(line)),
          reason,
        ),
      ),
    [run, roundId],
  );
  const flag = useCallback(
    (lines: readonly AppraisalLine[], reason: string) =>
      run(lines, () =>
        flagAppraisals(
          roundId,
          lines.map((line) => seenOf(line)),
          reason,
        ),
      ),
    [run, roundId],
  );
  const ask = useCallback(
    (lines: readonly AppraisalLine[], request: string, dueOn: Day) =>
      run(lines, () =>
        requestSupplements(
          roundId,
          lines.map((line) => seenOf(line)),
          request,
          dueOn,
        ),
      ),
    [run, roundId],
  );
  const answer = useCallback(
    (line: AppraisalLine, text: string) => run([line], () => answerObjection(roundId, line.cell, text)),
    [run, roundId],
  );
  const takeTheirs = useCallback(
    async (key: string) => {
      await reloadAppraisals(roundId);
      setTroubles((before) => without(before, [key]));
    },
    [roundId],
  );
  return { enter, accept, flag, ask, answer, takeTheirs, troubles, error, fault, busy, unopened };
};

export type Appraising = ReturnType<typeof useAppraising>;

const seenOf = ({ cell }: AppraisalLine, version = cell.appraisal.version): SeenCell => ({
  unitId: cell.unitId,
  itemId: cell.itemId,
  version,
});

const entryOf = ({
  line,
  typed: { points, facts },
  version,
}: {
  line: AppraisalLine;
  typed: Typed;
  version?: number;
}): AppraisalEntry => ({
  ...seenOf(line, version ?? line.cell.appraisal.version),
  ...(facts === undefined ? { points } : { facts }),
});

const without = (troubles: Readonly<Record<string, LineTrouble>>, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(troubles).filter(([key]) => !keys.includes(key)));

const troublesOf = (fault: unknown): Readonly<Record<string, LineTrouble>> => {
  if (!(fault instanceof Refusal)) return {};
  const found: Record<string, LineTrouble> = {};
  for (const problem of fault.problems) {
    const [, unitId, itemId] = /^cell:([^:]+):([^:]+)/.exec(problem.at ?? '') ?? [];
    if (unitId === undefined || itemId === undefined) continue;
    const key = `${unitId}:${itemId}`;
    const { version, points, reason } = problem.details ?? {};
    const clash: { clash?: Clash } =
      problem.code === 'version.clash' && typeof version === 'number'
        ? { clash: { version, points: String(points ?? ''), reason: String(reason ?? '') } }
        : {};
    found[key] = { sentences: [...(found[key]?.sentences ?? []), problemSentence(problem)], ...clash };
  }
  return found;
};
