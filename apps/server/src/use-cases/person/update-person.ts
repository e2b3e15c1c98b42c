import { type Id, ok, type Problem, problem, refuse } from '@parindex/domain';
import { type PersonChange, updatePerson as savePerson } from '../../store/person.store.ts';
import { deleteSessionsOf } from '../../store/session.store.ts';
import { changesOf } from '../changes.ts';
import { useCase } from '../use-case.ts';
import { loadManagedPerson, type ManagedPerson, subjectOfPerson } from './managed-person.ts';
import { type PersonInput, personOf } from './person-input.ts';

type Input = PersonInput & { readonly personId: Id; readonly version: number; readonly active: boolean };

/** Sửa người, khóa hoặc mở tài khoản — verb `person.update`; locking ends every session at once. */
export const updatePerson = useCase<Input, ManagedPerson, PersonChange, { version: number }>({
  verb: 'person.update',
  load: (context, input) => loadManagedPerson(context, input.personId),
  subject: ({ person, posts, today }) => subjectOfPerson(posts, today, person.id),
  decide: ({ person }, input, { personId }) => {
    const problems: Problem[] = [];
    if (person.version !== input.version) problems.push(problem('version.clash'));
    if (person.id === personId && !input.active) problems.push(problem('person.own-account', {}, 'active'));
    if (problems.length > 0) return refuse(...problems);
    return ok({ ...personOf(input), id: person.id, version: person.version, active: input.active });
  },
  save: async ({ tx }, change, { person, posts, today }) => {
    if (!(await savePerson(tx, change))) return refuse(problem('version.clash'));
    if (!change.active) await deleteSessionsOf(tx, person.id);
    const { unitId } = subjectOfPerson(posts, today, person.id);
    const { fullName, email, positionTitle, active } = person;
    const before = { fullName, active, ...(email && { email }), ...(positionTitle && { positionTitle }) };
    const { id: _same, version: _next, ...after } = change;
    return ok({
      reply: { version: change.version + 1 },
      audit: {
        subject: `person:${person.id}`,
        ...(unitId === undefined ? {} : { unitId }),
        content: { name: change.fullName, changes: changesOf(before, after) },
      },
      topics: ['people'],
    });
  },
});
