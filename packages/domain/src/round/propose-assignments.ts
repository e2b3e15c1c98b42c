import type { Item } from '../index-set/set-row.ts';
import type { Id, Instant } from '../shared/ids.ts';
import { matchName, type Named } from '../shared/match-name.ts';
import { isSelfScored } from './item-work.ts';

/** Phân công — which office of the unit is in charge of an item, and which give their part. */
export type Assignment = {
  readonly itemId: Id;
  readonly officeId: Id;
  readonly supportingOfficeIds: readonly Id[];
  /** Nhận bàn giao — from which office it came, when and why. */
  readonly received?: { readonly fromOfficeId: Id; readonly at: Instant; readonly reason: string };
};

type Office = Named & { readonly id: Id };

/**
 * Đề nghị phân công — for each self-scored item the office that the set names, found among the unit's own offices. A
 * unit without offices is in charge of everything itself.
 *
 * @returns only items for which the lead office was found without doubt; the others wait for a person
 */
export const proposeAssignments = (
  items: readonly Item[],
  unitId: Id,
  offices: readonly Office[],
): readonly Assignment[] =>
  items.filter(isSelfScored).flatMap((item) => {
    if (offices.length === 0) return [{ itemId: item.id, officeId: unitId, supportingOfficeIds: [] }];
    const lead = item.leadOffice === undefined ? undefined : matchName(item.leadOffice, offices);
    if (!lead) return [];
    const supporting = (item.supportingOffices ?? [])
      .map((name) => matchName(name, offices)?.id)
      .filter((id): id is Id => id !== undefined && id !== lead.id);
    return [{ itemId: item.id, officeId: lead.id, supportingOfficeIds: [...new Set(supporting)] }];
  });
