import type { Id } from '@parindex/domain';
import { useEffect, useRef } from 'react';
import { rememberOpened } from './appraisal-calls.ts';
import type { AppraisalLine } from './appraisal-line.ts';

/** How long a document must be in sight before the log says that it was opened, ms. */
const openedAfter = 2000;

/** Tells the log once that a document of the selected row was in sight. */
export const useOpened = (roundId: Id, line: AppraisalLine | undefined, at: number): void => {
  const told = useRef(new Set<string>());
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
