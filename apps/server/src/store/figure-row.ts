import type { Day, Facts } from '@parindex/domain';
import type { Selectable } from 'kysely';
import type { Database } from './tables.ts';

/** A figure that the unit does not type in, with where it comes from. */
export type LoadedFigure = {
  readonly facts: Facts;
  readonly notSurveyed: boolean;
  readonly estimated: boolean;
  readonly source: string;
  readonly cutOff?: Day;
  readonly document?: string;
};

export const toFigure = (row: Selectable<Database['figure']>): LoadedFigure => ({
  facts: JSON.parse(row.facts) as Facts,
  notSurveyed: row.not_surveyed,
  estimated: row.estimated,
  source: row.source,
  ...(row.cut_off === null ? {} : { cutOff: row.cut_off }),
  ...(row.document === null ? {} : { document: row.document }),
});
