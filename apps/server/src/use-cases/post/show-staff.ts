import type { StaffReply } from '@parindex/contract';
import { type Id, isHeld, may, mayOf, type Verb } from '@parindex/domain';
import { listOffices } from '../../store/unit.store.ts';
import { view } from '../view.ts';
import { heldBy, inForceFor, loadUnitPosts, type UnitPosts } from './unit-posts.ts';

type Input = { readonly unitId: Id };

/**
 * Ai giữ vai trò nào, khi nào — verb `post.view`: every post ever held at a unit, with delegations and hand-overs; and
 * whose role this person may delegate or hand over.
 */
export const showStaff = view<Input, UnitPosts, StaffReply>({
  verb: 'post.view',
  load: (context, { unitId }) => loadUnitPosts(context, unitId),
  subject: (_loaded, { unitId }) => ({ unitId }),
  show: async (loaded, { unitId }, { tx, actor }) => {
    const { unit, posts, today } = loaded;
    const names = new Map(posts.map(({ personId, fullName }) => [personId, fullName]));
    const nameOf = (id: Id | undefined) => (id === undefined ? undefined : names.get(id));
    const offices = await listOffices(tx, unitId);
    const people = [...new Map(posts.map((post) => [post.personId, post])).values()];
    return {
      unit: { id: unit.id, name: unit.name },
      today,
      offices: offices.map(({ id, name, shortName }) => ({ id, name, shortName })),
      posts: posts.map((post) => {
        const [onBehalfOf, receivedFrom] = [nameOf(post.onBehalfOf), nameOf(post.receivedFrom)];
        const office = offices.find(({ id }) => id === post.officeId)?.name;
        return {
          id: post.id,
          personId: post.personId,
          fullName: post.fullName,
          role: post.role,
          ...(post.positionTitle === undefined ? {} : { positionTitle: post.positionTitle }),
          ...(office === undefined ? {} : { office }),
          ...(post.officeId === undefined ? {} : { officeId: post.officeId }),
          ...(post.validFrom === undefined ? {} : { validFrom: post.validFrom }),
          ...(post.validTo === undefined ? {} : { validTo: post.validTo }),
          ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
          ...(receivedFrom === undefined ? {} : { receivedFrom }),
          ...(post.document === undefined ? {} : { document: post.document }),
          held: isHeld(post, today),
        };
      }),
      people: people
        .filter(({ active, personId }) => active && heldBy(loaded, personId).length > 0)
        .map(({ personId, fullName }) => ({ personId, fullName })),
      delegable: people.flatMap(({ personId, fullName }) =>
        inForceFor(loaded, personId)
          .filter(
            ({ role, onBehalfOf }) =>
              onBehalfOf === undefined && may(actor, 'post.delegate', { unitId, personId, roles: [role] }),
          )
          .map(({ role, officeId }) => ({
            personId,
            fullName,
            role,
            ...(officeId === undefined ? {} : { officeId }),
          })),
      ),
      handOver: people
        .filter(({ personId }) => {
          const roles = heldBy(loaded, personId).map(({ role }) => role);
          return roles.length > 0 && may(actor, 'post.hand-over', { unitId, personId, roles });
        })
        .map(({ personId, fullName }) => ({ personId, fullName })),
      may: mayOf(actor, ofUnit, { unitId }),
    };
  },
});

const ofUnit: readonly Verb[] = ['team.set', 'team.decision'];
