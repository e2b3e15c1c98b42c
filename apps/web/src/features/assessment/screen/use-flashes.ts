import type { SheetReply } from '@parindex/contract';
import { useEffect, useRef, useState } from 'react';
import type { SavingState } from '../saving/held.ts';

type Flash = 'saved' | 'peer';
type Flashes = ReadonlyMap<string, Flash>;

const duration: Readonly<Record<Flash, number>> = { saved: 600, peer: 1200 };
const none: Flashes = new Map();

/** Rows that just changed: saved here, or by someone else. */
export const useFlashes = (
  sheet: SheetReply,
  lastSaved: SavingState['lastSaved'],
  ownName: string,
): Flashes => {
  const [flashes, setFlashes] = useState(none);
  const versions = useRef<ReadonlyMap<string, number>>(undefined);
  const flash = useRef((itemIds: readonly string[], kind: Flash) => {
    if (itemIds.length === 0) return;
    setFlashes((before) => new Map([...before, ...itemIds.map((id) => [id, kind] as const)]));
    setTimeout(
      () =>
        setFlashes(
          (before) => new Map([...before].filter(([id, shown]) => !(shown === kind && itemIds.includes(id)))),
        ),
      duration[kind],
    );
  });
  useEffect(() => {
    if (lastSaved !== undefined) flash.current([lastSaved.itemId], 'saved');
  }, [lastSaved]);
  useEffect(() => {
    const before = versions.current;
    versions.current = new Map(sheet.entries.map(({ itemId, version }) => [itemId, version]));
    if (before === undefined) return;
    const changed = sheet.entries.filter(
      ({ itemId, version, updatedBy }) => version > (before.get(itemId) ?? version) && updatedBy !== ownName,
    );
    flash.current(
      changed.map(({ itemId }) => itemId),
      'peer',
    );
  }, [sheet.entries, ownName]);
  return flashes;
};
