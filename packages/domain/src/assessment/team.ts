import { type Problem, problem } from '../shared/problem.ts';

/** Nhiệm vụ trong Tổ tự đánh giá. */
export const teamDuties = ['head', 'deputy', 'secretary', 'member'] as const;
export type TeamDuty = (typeof teamDuties)[number];

/** Thành viên Tổ tự đánh giá — as the unit's decision names them; not everybody of the team has an account. */
export type TeamMember = {
  readonly name: string;
  readonly position: string;
  readonly duty: TeamDuty;
  /** What the member looks after: "lĩnh vực 1, 2". */
  readonly task: string;
};

/**
 * Kiểm tra danh sách tổ.
 *
 * Problems  `team.name-missing`, `team.listed-twice`, `team.head-missing`, `team.several-heads`, each at its member
 */
export const checkTeam = (members: readonly TeamMember[]): readonly Problem[] => {
  const heads = members.filter(({ duty }) => duty === 'head').length;
  return [
    ...members.flatMap(({ name, position }, index) => [
      ...(name === '' ? [problem('team.name-missing', {}, `members.${index}.name`)] : []),
      ...(members.slice(0, index).some((other) => other.name === name && other.position === position)
        ? [problem('team.listed-twice', { name }, `members.${index}.name`)]
        : []),
    ]),
    ...(members.length > 0 && heads === 0 ? [problem('team.head-missing', {}, 'members')] : []),
    ...(heads > 1 ? [problem('team.several-heads', { count: heads }, 'members')] : []),
  ];
};
