import type { Id } from '@parindex/domain';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { onReachedAgain } from '../../../lib/network.ts';
import { type CitationPlace, citeEvidence, detachEvidence, reloadEvidence } from '../evidence-query.ts';
import { createUploads, type FileUpload, type Uploads } from '../uploads.ts';
import { uploadPorts } from '../use-uploads.ts';
import { isReady, type PlannedFile } from './plan.ts';

type Place = Pick<CitationPlace, 'roundId' | 'unitId'>;
type Added = { readonly itemId: Id; readonly evidenceId: Id };

export type Distribution = {
  readonly phase: 'planning' | 'sending' | 'done' | 'undoing' | 'undone';
  readonly onTheWay: readonly FileUpload[];
  readonly added: readonly Added[];
  readonly fault: unknown;
  readonly start: (plan: readonly PlannedFile[]) => void;
  readonly undo: () => Promise<void>;
  readonly uploads: Uploads;
};

/** Sends planned files to their items and can take all of it back. */
export const useDistribution = ({ roundId, unitId }: Place): Distribution => {
  const others = useRef(new Map<File, readonly Id[]>());
  const [added, setAdded] = useState<readonly Added[]>([]);
  const [phase, setPhase] = useState<Distribution['phase']>('planning');
  const [fault, setFault] = useState<unknown>();
  const [citing, setCiting] = useState(0);
  const citeAlsoAt = async (place: CitationPlace, evidenceId: Id, itemIds: readonly Id[]) => {
    setCiting((count) => count + 1);
    try {
      for (const itemId of itemIds) {
        await citeEvidence({ ...place, itemId }, { kind: 'known', evidenceId });
        setAdded((before) => [...before, { itemId, evidenceId }]);
      }
    } catch (error) {
      setFault(error);
    }
    setCiting((count) => count - 1);
  };
  const [uploads] = useState(() =>
    createUploads(
      uploadPorts((place, { evidenceId }, file) => {
        setAdded((before) => [...before, { itemId: place.itemId, evidenceId }]);
        void citeAlsoAt(place, evidenceId, others.current.get(file) ?? []);
      }),
    ),
  );
  const onTheWay = useSyncExternalStore(uploads.subscribe, uploads.state);
  useEffect(() => onReachedAgain(uploads.resume), [uploads]);
  const isOver = phase === 'sending' && citing === 0 && onTheWay.every(({ final }) => final);
  useEffect(() => {
    if (!isOver) return;
    setPhase('done');
    void reloadEvidence({ roundId, unitId, itemId: '' });
  }, [isOver, roundId, unitId]);
  return {
    phase,
    onTheWay,
    added,
    fault,
    uploads,
    start: (plan) => {
      setPhase('sending');
      for (const { file, targets } of plan.filter(isReady)) {
        const [first, ...rest] = targets;
        if (first === undefined) continue;
        others.current.set(
          file,
          rest.map(({ id }) => id),
        );
        uploads.add({ roundId, unitId, itemId: first.id }, [file]);
      }
    },
    undo: async () => {
      setPhase('undoing');
      try {
        for (const { itemId, evidenceId } of added)
          await detachEvidence({ roundId, unitId, itemId }, evidenceId);
        setPhase('undone');
      } catch (error) {
        setFault(error);
        setPhase('done');
      }
      await reloadEvidence({ roundId, unitId, itemId: '' });
    },
  };
};
