import { newId } from '../../lib/ids.ts';
import type { CitationPlace } from './evidence-query.ts';

/** The same file for the same item is the same upload, also after the page was closed in the middle. */
export const markOf = ({ roundId, unitId, itemId }: CitationPlace, file: File): string =>
  [roundId, unitId, itemId, file.name.normalize('NFC'), file.size, file.lastModified].join(':');

const prefix = 'parindex.upload:';

/** Ids of uploads on their way, kept by the browser. Where it keeps nothing, every file begins anew. */
export const uploadMarks = {
  idOf: (mark: string): string => {
    try {
      const known = localStorage.getItem(prefix + mark);
      if (known !== null) return known;
      const id = newId();
      localStorage.setItem(prefix + mark, id);
      return id;
    } catch {
      return newId();
    }
  },
  forget: (mark: string): void => {
    try {
      localStorage.removeItem(prefix + mark);
    } catch {
      // nothing was kept
    }
  },
};
