import type { IndexSet, Role, UnitKind } from '@parindex/domain';
import type { FastifyInstance } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll } from 'vitest';
import { buildApp, buildRunner } from '../../src/app.ts';
import { insertIndexSetVersion } from '../../src/store/index-set.store.ts';
import { insertSession } from '../../src/store/session.store.ts';
import type { Ask } from '../../src/use-cases/context.ts';
import { freeze } from '../../src/use-cases/index-set/frozen.ts';
import { registerPerson } from '../../src/use-cases/person/register-person.ts';
import type { Runner } from '../../src/use-cases/runner.ts';
import { hashOfSecret, newSecret } from '../../src/use-cases/session/secret-link.ts';
import { setUpSystem } from '../../src/use-cases/session/set-up.ts';
import { registerUnit } from '../../src/use-cases/unit/register-unit.ts';
import type { TestInstallation } from './installation.ts';
import { type Speaker, speaker } from './named-people.ts';

type UnitPlan = { readonly kind: UnitKind; readonly offices?: readonly string[] };
type PersonPlan = { readonly role: Role; readonly unit: string; readonly office?: string };

/** A small province: its units by short name with their offices, its people by name. */
export type ProvincePlan = {
  readonly units: Readonly<Record<string, UnitPlan>>;
  readonly people: Readonly<Record<string, PersonPlan>>;
};

/** The province while tests run. */
export type Province = {
  readonly app: FastifyInstance;
  readonly runner: Runner;
  readonly provinceId: string;
  /** The id of a unit, or of an office written `unit/office`. */
  readonly idOf: (name: string) => string;
  readonly personIdOf: (name: string) => string;
  /** Somebody with an open session; `Quản trị` is the first administrator. */
  readonly as: (name: string) => Speaker;
  /** Somebody who has not logged in. */
  readonly stranger: Speaker;
  readonly issue: (set: IndexSet) => Promise<string>;
};

export const demonstrationPassword = 'hoa sim tím 2020';

/** Tests move the clock by months; nobody is to be logged out by that. */
const manyHours = 500_000;

/** Builds the province through the use cases that a person would use. */
export const useProvince = (the: () => TestInstallation, plan: ProvincePlan): (() => Province) => {
  let made: Province | undefined;
  beforeAll(async () => {
    made = await build(the(), plan);
  });
  afterAll(() => made?.app.close());
  return () => {
    if (!made) throw new Error('the province is there only while tests run');
    return made;
  };
};

const build = async ({ deps }: TestInstallation, plan: ProvincePlan): Promise<Province> => {
  const app = await buildApp({ ...deps, config: { ...deps.config, logFile: '-', sessionHours: manyHours } });
  const { runner } = await buildRunner(deps);
  const now = deps.clock().toISOString();
  const nobody: Ask = { actor: { personId: '', posts: [] }, now, requestId: uuidv7() };
  const founded = await gained(
    runner.act(setUpSystem, nobody, {
      provinceName: 'Tỉnh Minh Họa',
      fullName: 'Quản trị',
      username: 'quan.tri',
      password: demonstrationPassword,
    }),
  );
  const { provinceId, personId } = founded;
  const admin: Ask = {
    ...nobody,
    actor: { personId, posts: [{ role: 'administrator', unitId: provinceId }] },
  };
  const ids = new Map([['Tỉnh Minh Họa', provinceId]]);
  const register = async (name: string, kind: UnitKind, parentId: string, key: string) => {
    const { unitId } = await gained(
      runner.act(registerUnit, admin, { parentId, kind, name, shortName: name }),
    );
    ids.set(key, unitId);
    return unitId;
  };
  for (const [name, unit] of Object.entries(plan.units)) {
    const unitId = await register(name, unit.kind, provinceId, name);
    for (const office of unit.offices ?? []) await register(office, 'office', unitId, `${name}/${office}`);
  }
  const idOf = found(ids);
  const people = new Map([['Quản trị', personId]]);
  for (const [fullName, { role, unit, office }] of Object.entries(plan.people)) {
    const officeId = office === undefined ? {} : { officeId: idOf(`${unit}/${office}`) };
    const added = await gained(
      runner.act(registerPerson, admin, {
        fullName,
        username: `user${people.size}`,
        posts: [{ role, unitId: idOf(unit), ...officeId }],
        password: demonstrationPassword,
        mustChangePassword: false,
      }),
    );
    people.set(fullName, added.personId);
  }
  const tokens = new Map<string, string>();
  for (const [name, id] of people) {
    const token = newSecret();
    tokens.set(name, token);
    await insertSession(deps.database, {
      tokenHash: hashOfSecret(token),
      personId: id,
      now,
      expiresAt: '2099-01-01T00:00:00.000Z',
      device: 'test',
    });
  }
  return {
    app,
    runner,
    provinceId,
    idOf,
    personIdOf: found(people),
    as: (name) => speaker(app, found(tokens)(name)),
    stranger: speaker(app, undefined),
    issue: async (set) => {
      const frozen = freeze(set);
      const versionId = uuidv7();
      await insertIndexSetVersion(deps.database, { versionId, ...frozen, now });
      return versionId;
    },
  };
};

const found =
  (values: ReadonlyMap<string, string>) =>
  (name: string): string => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`the plan knows no ${name}`);
    return value;
  };

/** What an act gives; a refusal here is a mistake of the test's own plan. */
const gained = async <T>(
  acting: Promise<{ ok: true; value: T } | { ok: false; problems: readonly unknown[] }>,
): Promise<T> => {
  const result = await acting;
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};
