import { conditionNames, grants, may, type Role, roles, type Verb, verbs } from '@parindex/domain';
import { conditionWords, roleNames, verbWords } from '@parindex/text';

/** docs/permissions.md: every verb by role, from the table that the program itself asks. */
export function permissionsPage(): string {
  return `${[
    '# Ai được làm gì',
    '',
    'In từ `packages/domain/src/policy/grants.ts`. Không có dòng thì không có quyền. Một người giữ nhiều vai trò có quyền của từng vai trò; điều kiện xét trên từng vai trò, riêng “không phải đơn vị mình” xét trên mọi vai trò của người đó.',
    '',
    `Mọi người đã đăng nhập: ${everybodyMay.map((verb) => verbWords[verb]).join(' · ')}.`,
    '',
    ...roles.flatMap(roleSection),
    '## Theo việc',
    '',
    '| Việc | Mã | Ai |',
    '|---|---|---|',
    ...verbs.map((verb) => `| ${verbWords[verb]} | \`${verb}\` | ${whoMay(verb)} |`),
    '',
    '## Ở đơn vị mình, ở đơn vị khác',
    '',
    'Hỏi chính sách như chương trình hỏi, với một mục của phòng mình và cơ quan mình thẩm định, bảng đã nộp: ● được ở cả hai · ◐ chỉ ở đơn vị mình · ○ chỉ ở đơn vị khác.',
    '',
    `| Mã | ${roles.map((role) => roleNames[role]).join(' | ')} |`,
    `|---|${roles.map(() => ':-:|').join('')}`,
    ...verbs.map((verb) => `| \`${verb}\` | ${roles.map((role) => reachOf(role, verb)).join(' | ')} |`),
  ].join('\n')}\n`;
}

const everybodyMay = verbs.filter((verb) =>
  roles.every((role) => grants.some((grant) => grant.verb === verb && grant.role === role && !grant.where)),
);

/** What `may` answers for a person with this one role, on an item of the own unit and of another. */
function reachOf(role: Role, verb: Verb): string {
  const actor = { personId: 'me', posts: [{ role, unitId: 'own', officeId: 'office' }] };
  const item = { officeId: 'office', authorityId: 'own', handedOver: true };
  const own = may(actor, verb, { ...item, unitId: 'own' });
  const other = may(actor, verb, { ...item, unitId: 'other' });
  if (own && other) return '●';
  return own ? '◐' : other ? '○' : '';
}

/** Acts by way of a link or a password, before anybody is known. */
const withoutSession: readonly Verb[] = [
  'system.set-up',
  'session.open',
  'password.forget',
  'password.reset',
];

function whoMay(verb: Verb): string {
  if (withoutSession.includes(verb)) return 'không cần đăng nhập';
  const rows = grants.filter((grant) => grant.verb === verb);
  const byCondition = Map.groupBy(rows, (row) => conditionOf(row.where));
  return [...byCondition]
    .map(([condition, some]) => {
      const who =
        some.length === roles.length ? 'mọi vai trò' : some.map(({ role }) => roleNames[role]).join(', ');
      return condition === '' ? who : `${who} (${condition})`;
    })
    .join('; ');
}

function roleSection(role: Role): string[] {
  const rows = grants.filter((grant) => grant.role === role && !everybodyMay.includes(grant.verb));
  const byCondition = Map.groupBy(rows, (row) => conditionOf(row.where));
  return [
    `## ${roleNames[role]}`,
    '',
    ...[...byCondition].map(([condition, some]) => {
      const acts = some.map(({ verb }) => verbWords[verb]).join(' · ');
      return `- ${condition === '' ? 'ở mọi nơi' : condition}: ${acts}`;
    }),
    '',
  ];
}

const conditionOf = (where: (typeof grants)[number]['where']): string =>
  conditionNames(where)
    .map((name) => conditionWords[name])
    .join(', ');
