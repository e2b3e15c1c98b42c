import {
  authorityCodeOf,
  type Exemption,
  type Id,
  isOpenFor,
  may,
  mayOf,
  roundMachine,
  type Verb,
} from '@parindex/domain';
import { countRatedUnits, listRoundExemptions } from '../../store/round-item.store.ts';
import { type AuthorityRow, listAuthorityRows } from '../../store/round-set-up.store.ts';
import { listRounds } from '../../store/session-view.store.ts';
import type { Context } from '../context.ts';
import { view } from '../view.ts';
import { roundNow } from './round-now.ts';
import { itemsOfVersion, loadSetUp, type SetUp } from './set-up.ts';

const setUpVerbs: readonly Verb[] = [
  'round.update',
  'round.start',
  'round.assign',
  'round.exempt',
  'round.extend',
  'round.load-figures',
  'round.revise-set',
];

type Loaded = SetUp & {
  readonly authorities: readonly AuthorityRow[];
  readonly exemptions: readonly Exemption[];
};

/** Đợt đánh giá: lịch, nhóm, bộ chỉ số, cơ quan thẩm định — verb `round.view`. */
export const showRound = view({
  verb: 'round.view',
  load: async (context, { roundId }: { roundId: Id }): Promise<Loaded | undefined> => {
    const setUp = await loadSetUp(context, roundId);
    if (!setUp) return undefined;
    const [authorities, exemptions] = await Promise.all([
      listAuthorityRows(context.tx, roundId),
      listRoundExemptions(context.tx, roundId),
    ]);
    return { ...setUp, authorities, exemptions };
  },
  subject: () => ({}),
  show: (loaded, _input, context) => {
    const { round, rated, authorities, exemptions } = loaded;
    return {
      ...round,
      now: roundNow(round, context),
      groups: round.groups.map((group) => ({
        ...group,
        units: rated
          .filter(({ groupId }) => groupId === group.id)
          .map(({ groupId: _group, ...unit }) => unit),
      })),
      sets: [...loaded.sets].map(([versionId, { set }]) => ({
        versionId,
        title: set.title,
        version: set.version,
        state: set.state,
        items: itemsOfVersion(loaded, versionId).map((item) => ({
          id: item.id,
          code: item.code,
          name: item.name,
          maxPoints: item.maxPoints,
          method: item.method,
          appraiser: authorityCodeOf(item),
          rule: item.rule,
          ...(item.leadOffice === undefined ? {} : { leadOffice: item.leadOffice }),
        })),
      })),
      authorities,
      ...ofVisibleUnits({ extensions: round.extensions, exemptions }, context),
      may: mayOf(context.actor, setUpVerbs, {}).filter((verb) => isOpenFor(roundMachine, verb, round.state)),
    };
  },
});

/** What one unit was granted is for that unit and for those who see its sheet once it is handed over. */
const ofVisibleUnits = (
  { extensions, exemptions }: { extensions: SetUp['round']['extensions']; exemptions: readonly Exemption[] },
  { actor }: Context,
) => {
  const isVisible = ({ unitId }: { unitId: Id }) =>
    may(actor, 'assessment.view', { unitId, handedOver: true });
  return { extensions: extensions.filter(isVisible), exemptions: exemptions.filter(isVisible) };
};

/** Các đợt đánh giá — verb `round.view`: the list from which a set-up is opened. */
export const listRoundsForSetUp = view({
  verb: 'round.view',
  load: async ({ tx }) => ({ rounds: await listRounds(tx), counts: await countRatedUnits(tx) }),
  subject: () => ({}),
  show: ({ rounds, counts }, _input: Record<string, never>, { actor }) => ({
    rounds: rounds.map((round) => ({ ...round, units: counts.get(round.id) ?? 0 })),
    may: mayOf(actor, ['round.create'], {}),
  }),
});
