import type { RegisterUnitReply, UnitsReply } from '@parindex/contract';
import type { Id, UnitKind } from '@parindex/domain';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

export const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: ({ signal }) => api.get<UnitsReply>('/api/units', {}, { signal }),
});

/** What the form holds; empty text is nothing. */
export type UnitForm = {
  readonly parentId: string;
  readonly kind: UnitKind;
  readonly name: string;
  readonly shortName: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly successorId: string;
};

export const registerUnit = (form: UnitForm): Promise<RegisterUnitReply> =>
  api.post('/api/units', bodyOf(form));

export const updateUnit = (unitId: Id, version: number, form: UnitForm): Promise<{ version: number }> =>
  api.put(`/api/units/${unitId}`, { ...bodyOf(form), version });

const bodyOf = ({ kind, name, shortName, ...others }: UnitForm) => ({
  kind,
  name,
  shortName,
  ...Object.fromEntries(Object.entries(others).filter(([, value]) => value !== '')),
});
