import type { Actor, Id, UnitKind } from '@parindex/domain';
import { nobody } from '../use-cases/context.ts';
import { registerPerson } from '../use-cases/person/register-person.ts';
import type { Runner } from '../use-cases/runner.ts';
import { setUpSystem } from '../use-cases/session/set-up.ts';
import { registerUnit } from '../use-cases/unit/register-unit.ts';
import type { Register } from './data.ts';
import { type Cast, demand, need } from './stage.ts';

const opening = '2020-10-05T02:00:00.000Z';

/** Enters the province, its units and offices, and one account per role, as an administrator would. */
export const buildCast = async (runner: Runner, register: Register): Promise<Cast> => {
  const ask = (actor: Actor) => ({
    actor,
    now: opening,
    requestId: 'demonstration',
    device: 'demonstration',
  });
  const { provinceId, personId } = demand(
    await runner.act(setUpSystem, ask(nobody), {
      ...register.administrator,
      provinceName: register.province.name,
      password: register.password,
    }),
    'set-up',
  );
  const administrator: Actor = { personId, posts: [{ role: 'administrator', unitId: provinceId }] };
  const addUnit = async (parentId: Id, unit: { kind: UnitKind; name: string; shortName: string }) =>
    demand(await runner.act(registerUnit, ask(administrator), { ...unit, parentId }), unit.name).unitId;

  const units = new Map<string, Id>();
  const offices = new Map<string, Id>();
  for (const unit of register.units) {
    const id = await addUnit(provinceId, unit);
    units.set(unit.key, id);
    if (unit.kind !== 'district') continue;
    for (const office of register.offices)
      offices.set(`${unit.key}/${office.key}`, await addUnit(id, { ...office, kind: 'office' }));
  }
  for (const office of register.supportingOffices)
    offices.set(
      `${office.unit}/${office.key}`,
      await addUnit(need(units, office.unit), { ...office, kind: 'office' }),
    );

  const people = new Map<string, Actor>([[register.administrator.username, administrator]]);
  await Promise.all(
    register.people.map(async ({ fullName, username, title, email, posts: held }) => {
      const posts = held.map(([role, unit, office]) => ({
        role,
        unitId: need(units, unit),
        ...(office === undefined ? {} : { officeId: need(offices, `${unit}/${office}`) }),
      }));
      const registered = demand(
        await runner.act(registerPerson, ask(administrator), {
          fullName,
          username,
          positionTitle: title,
          email,
          posts,
          password: register.password,
          mustChangePassword: false,
        }),
        username,
      );
      people.set(username, { personId: registered.personId, posts });
    }),
  );
  return { provinceId, units, offices, people };
};
