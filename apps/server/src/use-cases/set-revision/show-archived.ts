import type { ArchivedItemsReply } from '@parindex/contract';
import type { Id } from '@parindex/domain';
import { outcomeOf } from '@parindex/scoring';
import { findIndexSetVersion } from '../../store/index-set.store.ts';
import { type ArchivedClaim, listArchivedClaims } from '../../store/set-revision.store.ts';
import { type LoadedSheet, loadSheet, subjectOfSheet } from '../assessment/load-sheet.ts';
import { preparedSet } from '../compiled-set.ts';
import { view } from '../view.ts';
import { itemReply } from './preview-revision.ts';

type Input = { readonly roundId: Id; readonly unitId: Id };
type Loaded = { readonly sheet: LoadedSheet; readonly claims: readonly ArchivedClaim[] };

/** Mục đã bỏ khỏi bộ chỉ số — verb `assessment.view`: what the unit had entered, by which version, and its documents. */
export const showArchivedItems = view<Input, Loaded, ArchivedItemsReply>({
  verb: 'assessment.view',
  load: async (context, input) => {
    const sheet = await loadSheet(context, input);
    if (!sheet) return undefined;
    const present = sheet.items.map(({ compiled }) => compiled.row.id);
    return { sheet, claims: await listArchivedClaims(context.tx, input, present) };
  },
  subject: ({ sheet }) => subjectOfSheet(sheet),
  show: async ({ claims }, _input, { tx }) => ({
    items: (
      await Promise.all(
        claims.map(async ({ itemId, facts, scoredBy, evidence }) => {
          const stored = await findIndexSetVersion(tx, scoredBy);
          const compiled = stored && preparedSet(stored).items.get(itemId);
          if (!stored || !compiled) return [];
          return [
            {
              ...itemReply(compiled.row),
              version: stored.set.version,
              facts,
              outcome: outcomeOf(compiled.rule.evaluate(facts)),
              evidence,
            },
          ];
        }),
      )
    ).flat(),
  }),
});
