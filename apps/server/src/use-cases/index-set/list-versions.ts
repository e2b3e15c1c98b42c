import type { IndexSetListReply } from '@parindex/contract';
import { type Actor, may, mayOf, type Verb } from '@parindex/domain';
import { listIndexSetVersions } from '../../store/index-set.store.ts';
import { view } from '../view.ts';

type Versions = Awaited<ReturnType<typeof listIndexSetVersions>>;

const ofDraft: readonly Verb[] = [
  'index-set.edit',
  'index-set.issue',
  'index-set.discard',
  'index-set.export',
];
const ofIssued: readonly Verb[] = ['index-set.create', 'index-set.export'];

/** Adding to a template: for the unit of a post of one's own. */
const mayExtend = (actor: Actor): Verb[] =>
  actor.posts.some(({ unitId }) => may(actor, 'index-set.extend', { unitId })) ? ['index-set.extend'] : [];

/** Danh sách bộ chỉ số — verb `index-set.view`: every version, the newest year first. */
export const listVersions = view<Record<string, never>, Versions, IndexSetListReply>({
  verb: 'index-set.view',
  load: ({ tx }) => listIndexSetVersions(tx),
  subject: () => ({}),
  show: (versions, _input, { actor }) => ({
    versions: versions.map(({ hash: _hash, issuedAt, ...line }) => ({
      ...line,
      ...(issuedAt === null ? {} : { issuedAt }),
      may: mayOf(
        actor,
        line.state === 'draft' ? ofDraft : ofIssued,
        line.ownerUnitId === undefined ? {} : { unitId: line.ownerUnitId },
      ).concat(line.open ? mayExtend(actor) : []),
    })),
    may: mayOf(actor, ['index-set.read-workbook', 'index-set.import', 'index-set.create'], {}),
  }),
});
