import type { Actor, Id, Unit } from '@parindex/domain';
import type { Deps } from '../../deps.ts';
import { listPostsOf } from '../../store/session-view.store.ts';
import { findAccount } from '../../use-cases/person/find-account.ts';
import { registerPerson } from '../../use-cases/person/register-person.ts';
import { allUnits } from '../../use-cases/unit/all-units.ts';
import { registerUnit } from '../../use-cases/unit/register-unit.ts';
import { chanceFrom } from '../chance.ts';
import type { Register } from '../data.ts';
import type { Cast, Stage } from '../stage.ts';
import { type CommuneDraft, type CommuneSample, inventName, nameCommunes } from './commune-data.ts';

/** A commune in the register, with the accounts that speak for it. */
export type Commune = CommuneDraft & {
  readonly unitId: Id;
  readonly coordinator: string;
  readonly leader: string;
};

/** Who of the first demonstration plays here too: the administrator, the secretariat, the appraisers. */
export const castOf = async (deps: Deps, register: Register): Promise<Cast> => {
  const units = await allUnits(deps.database);
  const province = units.find(({ kind }) => kind === 'province');
  if (!province) throw new Error('the first demonstration is not there');
  const people = new Map<string, Actor>();
  for (const { username } of [register.administrator, ...register.people]) {
    const account = await findAccount(deps.database, username);
    if (account) people.set(username, await actorOf(deps, account.personId));
  }
  return { provinceId: province.id, units: unitsByKey(units, register), offices: new Map(), people };
};

const actorOf = async ({ database, clock }: Deps, personId: Id): Promise<Actor> => {
  const posts = await listPostsOf(database, personId, clock().toISOString().slice(0, 10));
  return {
    personId,
    posts: posts.map(({ role, unit_id: unitId, office_id: officeId }) => ({
      role,
      unitId,
      ...(officeId === null ? {} : { officeId }),
    })),
  };
};

const unitsByKey = (units: readonly Unit[], register: Register): ReadonlyMap<string, Id> => {
  const idOf = new Map(units.map(({ name, id }) => [name, id]));
  return new Map(
    register.units.flatMap(({ key, name }) => {
      const id = idOf.get(name);
      return id === undefined ? [] : [[key, id] as const];
    }),
  );
};

const enteredAt = '2025-07-01T08:00:00+07:00';

/** Enters the communes, and for each a person who gathers and one who approves. */
export const enterCommunes = async (
  stage: Stage,
  sample: CommuneSample,
  { administrator, password }: Register,
): Promise<readonly Commune[]> => {
  const by = administrator.username;
  const chance = chanceFrom(2025);
  const communes: Commune[] = [];
  for (const draft of nameCommunes(sample)) {
    const { kind, name, shortName, slug } = draft;
    const { unitId } = await stage.act(by, enteredAt, registerUnit, {
      kind,
      name,
      shortName,
      parentId: stage.cast.provinceId,
      validFrom: sample.validFrom,
    });
    communes.push({ ...draft, unitId, coordinator: `daumoi.${slug}`, leader: `lanhdao.${slug}` });
  }
  const people = communes.flatMap(({ unitId, coordinator, leader }) => [
    { username: coordinator, role: 'coordinator' as const, title: 'Đầu mối CCHC', unitId },
    { username: leader, role: 'leader' as const, title: 'Phó Chủ tịch UBND', unitId },
  ]);
  await inTurns(people, async ({ username, role, title, unitId }) => {
    const posts = [{ role, unitId }];
    const { personId } = await stage.act(by, enteredAt, registerPerson, {
      fullName: inventName(sample, chance),
      username,
      positionTitle: title,
      posts,
      password,
      mustChangePassword: false,
    });
    stage.join(username, { personId, posts });
  });
  return communes;
};

/** Works on a few at a time. */
export const inTurns = async <T>(
  all: readonly T[],
  work: (one: T) => Promise<void>,
  atOnce = 6,
): Promise<void> => {
  const left = all.values();
  const next = async () => {
    for (const one of left) await work(one);
  };
  await Promise.all(Array.from({ length: atOnce }, next));
};
