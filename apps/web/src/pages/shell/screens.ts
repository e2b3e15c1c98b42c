import { type Role, roles } from '@parindex/domain';
import { screenNames } from '@parindex/text';
import type { CountedScreen } from '../../features/task/waiting.ts';
import type { Workplace } from '../../lib/session.ts';

export type Screen = {
  key: keyof typeof screenNames;
  /** Its address for the round and unit that the person looks at; none while it needs one that is not there. */
  path: (place: { roundId: string | undefined; unitId: string | undefined }) => string | undefined;
  /** Roles whose bar shows it; the server decides what they may do there. */
  roles: readonly Role[];
  counted?: CountedScreen;
};

const ofUnit =
  (screen: string) =>
  ({ roundId, unitId }: Parameters<Screen['path']>[0]) =>
    roundId === undefined || unitId === undefined ? undefined : `/dot/${roundId}/${screen}/${unitId}`;

const ofRound =
  (screen: string) =>
  ({ roundId }: Parameters<Screen['path']>[0]) =>
    roundId === undefined ? undefined : `/dot/${roundId}/${screen}`;

/** The screens of the bar, in its order. A screen joins when its page exists. */
export const screens: readonly Screen[] = [
  { key: 'tasks', path: () => '/viec', roles, counted: 'tasks' },
  {
    key: 'sheet',
    path: ofUnit('bang-cham'),
    roles: ['contributor', 'office-head', 'coordinator', 'team-member', 'leader'],
  },
  {
    key: 'library',
    path: ofUnit('kho'),
    roles: ['contributor', 'office-head', 'coordinator', 'team-member', 'leader'],
  },
  {
    key: 'submission',
    path: ofUnit('tong-hop'),
    roles: ['coordinator', 'team-member', 'leader', 'office-head'],
    counted: 'submission',
  },
  { key: 'assignments', path: ofUnit('phan-cong'), roles: ['coordinator'] },
  {
    key: 'staff',
    path: ({ unitId }) => (unitId === undefined ? undefined : `/nhan-su/${unitId}`),
    roles: ['coordinator', 'leader', 'office-head', 'account-manager'],
  },
  {
    key: 'progress',
    path: ofRound('tien-do'),
    roles: ['secretariat', 'council-secretary', 'council-member', 'auditor'],
  },
  { key: 'rounds', path: () => '/dot', roles: ['secretariat'] },
  {
    key: 'index-sets',
    path: () => '/bo-chi-so',
    roles: ['secretariat', 'appraiser', 'council-secretary', 'auditor', 'coordinator'],
  },
  {
    key: 'appraisal',
    path: ofRound('tham-dinh'),
    roles: ['appraiser', 'secretariat', 'council-member', 'council-secretary', 'auditor'],
    counted: 'appraisal',
  },
  {
    key: 'council',
    path: ofRound('hoi-dong'),
    roles: ['secretariat', 'council-member', 'council-secretary', 'auditor'],
    counted: 'council',
  },
  {
    key: 'ranking',
    path: ofRound('xep-hang'),
    roles: ['secretariat', 'council-member', 'council-secretary', 'auditor'],
  },
  { key: 'documents', path: ofRound('van-ban'), roles: ['secretariat', 'auditor'] },
  {
    key: 'documents',
    path: ofUnit('van-ban'),
    roles: ['coordinator', 'team-member', 'leader', 'office-head'],
  },
  { key: 'units', path: () => '/don-vi', roles: ['secretariat', 'administrator'] },
  { key: 'people', path: () => '/con-nguoi', roles: ['administrator', 'account-manager', 'auditor'] },
  { key: 'audit', path: () => '/nhat-ky', roles: ['administrator', 'auditor'] },
];

/** A screen as the bar shows it. */
export type OpenScreen = Pick<Screen, 'key' | 'counted'> & { name: string; path: string };

/** The screens that a person has at this workplace, with their names and addresses. */
export const screensAt = ({ posts, round, unitId }: Workplace): readonly OpenScreen[] =>
  screens.flatMap(({ key, path, roles, ...rest }) => {
    const address = path({ roundId: round?.id, unitId });
    const isTheirs = posts.some(({ role }) => roles.includes(role));
    return isTheirs && address !== undefined ? [{ key, ...rest, name: screenNames[key], path: address }] : [];
  });
