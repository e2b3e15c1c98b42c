import type { TeamReply, TeamSavedReply } from '@parindex/contract';
import { teamDecision } from '@parindex/documents';
import {
  checkTeam,
  type Id,
  initialsOf,
  isInForce,
  mayOf,
  ok,
  problem,
  refuse,
  type TeamMember,
  tidy,
  type Unit,
} from '@parindex/domain';
import { staffWords, teamDecisionText as words } from '@parindex/text';
import { writeDocument } from '../../files/docx.ts';
import { findLeaderOf } from '../../store/person.store.ts';
import { listPostsOfUnit, type UnitPost } from '../../store/post.store.ts';
import { findRound, type LoadedRound, listRatedUnits } from '../../store/round.store.ts';
import { findTeam, saveTeam, type Team } from '../../store/team.store.ts';
import { findUnit } from '../../store/unit.store.ts';
import type { MadeFile } from '../assessment/export-sheet.ts';
import { changesOf } from '../changes.ts';
import type { Context } from '../context.ts';
import { todayOf } from '../person/managed-person.ts';
import { roundNow } from '../round/round-now.ts';
import { useCase } from '../use-case.ts';
import { view } from '../view.ts';

type Key = { readonly roundId: Id; readonly unitId: Id };
type Loaded = {
  readonly round: LoadedRound;
  readonly unit: Unit;
  readonly team: Team;
  readonly posts: readonly UnitPost[];
  readonly today: string;
};

/** Undefined where the unit is not rated in the round. */
const load = async (context: Context, { roundId, unitId }: Key): Promise<Loaded | undefined> => {
  const { tx } = context;
  const [round, unit, rated] = await Promise.all([
    findRound(tx, roundId),
    findUnit(tx, unitId),
    listRatedUnits(tx, roundId),
  ]);
  if (!round || !unit || rated.every((one) => one.unitId !== unitId)) return undefined;
  return {
    round,
    unit,
    team: (await findTeam(tx, { roundId, unitId })) ?? { version: 0, members: [] },
    posts: await listPostsOfUnit(tx, unitId),
    today: todayOf(context),
  };
};

const subject = (_loaded: Loaded, { unitId }: Key) => ({ unitId });

/** Tổ tự đánh giá của một đơn vị — verb `team.view`. */
export const showTeam = view<Key, Loaded, TeamReply>({
  verb: 'team.view',
  load,
  subject,
  show: (loaded, { unitId }, { actor }) => ({
    ...loaded.team,
    proposed: loaded.team.version === 0 ? proposeTeam(loaded) : [],
    may: mayOf(actor, ['team.set', 'team.decision'], { unitId }),
  }),
});

/** The leader at the head, heads of offices, the coordinator as secretary: what a unit's decision usually names. */
const proposeTeam = ({ posts, today }: Loaded): readonly TeamMember[] => {
  const held = posts.filter((post) => post.active && isInForce(post, today));
  const seen = new Set<Id>();
  return (
    [
      ['leader', 'head'],
      ['coordinator', 'secretary'],
      ['office-head', 'member'],
    ] as const
  ).flatMap(([role, duty]) =>
    held
      .filter((post) => post.role === role && !seen.has(post.personId))
      .map((post, index): TeamMember => {
        seen.add(post.personId);
        return {
          name: post.fullName,
          position: post.positionTitle ?? '',
          duty: duty === 'head' && index > 0 ? 'deputy' : duty,
          task: '',
        };
      }),
  );
};

type Input = Key & { readonly version: number; readonly members: readonly TeamMember[] };

/** Lập, sửa danh sách Tổ tự đánh giá — verb `team.set`: the whole list; compare-and-set on its version. */
export const setTeam = useCase<Input, Loaded, readonly TeamMember[], TeamSavedReply>({
  verb: 'team.set',
  load,
  subject,
  decide: ({ team }, input) => {
    if (team.version !== input.version) return refuse(problem('version.clash'));
    const members = input.members.map((member) => ({
      ...member,
      name: tidy(member.name),
      position: tidy(member.position),
      task: tidy(member.task),
    }));
    const problems = checkTeam(members);
    return problems.length > 0 ? refuse(...problems) : ok(members);
  },
  save: async (context, members, { round, unit, team }, { roundId, unitId, version }) => {
    const by = { personId: context.actor.personId, at: roundNow(round, context) };
    if (!(await saveTeam(context.tx, { roundId, unitId }, members, version, by)))
      return refuse(problem('version.clash'));
    const named = (of: readonly TeamMember[]) => ({
      members: of.map(({ name, duty }) => `${name} (${staffWords.teamDuties[duty]})`),
    });
    return ok({
      reply: { version: version + 1 },
      audit: {
        subject: `team:${roundId}:${unitId}`,
        roundId,
        unitId,
        content: { name: unit.name, changes: changesOf(named(team.members), named(members)) },
      },
      topics: [`sheet:${roundId}:${unitId}`],
    });
  },
});

/** Dự thảo quyết định thành lập tổ, Word — verb `team.decision`; number and date stay blank. */
export const teamDecisionDocument = view<Key, Loaded, MadeFile>({
  verb: 'team.decision',
  load,
  subject,
  show: async ({ round, unit, team, ...loaded }, _input, { tx }) => {
    const committee = unit.kind !== 'department' && unit.kind !== 'central-agency';
    const members = team.version === 0 ? proposeTeam({ round, unit, team, ...loaded }) : team.members;
    const signer = await findLeaderOf(tx, unit.id);
    return {
      fileName: words.fileName(round.year, unit.shortName),
      bytes: await writeDocument(
        teamDecision({
          year: round.year,
          issuer: {
            lines: committee
              ? [words.committee, unit.name.toLocaleUpperCase('vi')]
              : [unit.name.toLocaleUpperCase('vi')],
            symbol: committee ? words.symbol(true) : `${words.symbol(false)}-${initialsOf(unit.name)}`,
            place: unit.shortName,
            ruleMm: 20,
          },
          committee,
          unitName: unit.name,
          place: unit.name.slice(0, 1).toLocaleLowerCase('vi') + unit.name.slice(1),
          demonstration: round.demonstration,
          members: members.map(({ name, position, duty, task }) => ({
            name,
            position,
            duty: staffWords.teamDuties[duty],
            task,
          })),
          ...(signer === undefined || !round.demonstration ? {} : { signer }),
        }),
      ),
    };
  },
});
