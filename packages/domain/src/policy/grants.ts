import type { Verb } from '../verbs/index.ts';
import {
  and,
  type Condition,
  handedOver,
  listOrNotOwnUnit,
  notOwnUnit,
  openOrOwnField,
  ordinaryRoles,
  ownField,
  ownOffice,
  ownOrSupportedOffice,
  ownPerson,
  ownUnit,
  unrestricted,
} from './conditions.ts';
import type { Role } from './roles.ts';

/** One row of the policy table: this role may do this, where the condition holds. No row, no right. */
export type Grant = { readonly verb: Verb; readonly role: Role; readonly where?: Condition };

const grant = (roles: readonly Role[], verbs: readonly Verb[], where?: Condition): Grant[] =>
  verbs.flatMap((verb) => roles.map((role) => (where ? { verb, role, where } : { verb, role })));

const insideUnit: readonly Role[] = ['contributor', 'office-head', 'coordinator', 'team-member', 'leader'];
const overTheRound: readonly Role[] = ['secretariat', 'council-member', 'council-secretary', 'auditor'];
const everybody: readonly Role[] = [
  ...insideUnit,
  'account-manager',
  ...overTheRound,
  'appraiser',
  'administrator',
];

/** Ai được làm gì — the whole policy, deny by default; `docs/permissions.md` is printed from it. */
export const grants: readonly Grant[] = [
  ...grant(everybody, [
    'session.view',
    'session.close',
    'password.change',
    'totp.begin',
    'totp.enable',
    'totp.disable',
  ]),
  ...grant(everybody, [
    'task.view',
    'index-set.view',
    'index-set.export',
    'round.view',
    'unit.view',
    'publication.view',
  ]),

  // Hồ sơ của đơn vị: người trong đơn vị
  ...grant(
    insideUnit,
    [
      'assessment.view',
      'assessment.export',
      'assessment.report',
      'evidence.read',
      'evidence.export',
      'assessment.check',
    ],
    ownUnit,
  ),
  ...grant(
    insideUnit,
    ['question.ask', 'question.answer', 'post.view', 'team.view', 'team.decision'],
    ownUnit,
  ),
  ...grant(
    ['contributor', 'office-head'],
    ['self-score.enter', 'evidence.attach', 'evidence.describe', 'evidence.detach', 'evidence.replace'],
    ownOrSupportedOffice,
  ),
  ...grant(
    ['contributor', 'office-head'],
    ['self-score.hand-in', 'self-score.take-back', 'self-score.confirm', 'supplement.answer'],
    ownOffice,
  ),
  ...grant(
    ['coordinator'],
    [
      'self-score.enter',
      'self-score.hand-in',
      'self-score.take-back',
      'self-score.confirm',
      'evidence.attach',
      'evidence.describe',
      'evidence.detach',
      'evidence.replace',
      'self-score.accept',
      'self-score.return',
      'office.remind',
      'round.assign',
      'team.set',
      'assessment.write-report',
      'assessment.present',
      'assessment.recall',
      'assessment.submit',
      'assessment.withdraw',
      'supplement.answer',
      'objection.raise',
      'objection.withdraw',
    ],
    ownUnit,
  ),
  ...grant(
    ['leader'],
    ['assessment.see', 'assessment.approve', 'assessment.send-back', 'assessment.submit'],
    ownUnit,
  ),

  // Cấp dưới bổ sung vào bộ khung: chỉ bộ của đơn vị mình
  ...grant(
    ['coordinator'],
    ['index-set.extend', 'index-set.edit', 'index-set.issue', 'index-set.discard'],
    ownUnit,
  ),
  // Cơ quan thường trực: cả đợt
  ...grant(
    ['secretariat'],
    [
      'index-set.read-workbook',
      'index-set.import',
      'index-set.create',
      'index-set.extend',
      'index-set.edit',
      'index-set.issue',
      'index-set.discard',
      'round.create',
      'round.update',
      'round.start',
      'round.assign',
      'round.exempt',
      'round.extend',
      'round.load-figures',
      'round.close-appraisal',
      'round.freeze-day',
      'round.revise-set',
      'assessment.lock',
      'unit.remind',
      'unit.register',
      'unit.update',
      'unit.import',
      'council.minutes',
      'ranking.export',
      'publication.note',
      'publication.publish',
      'publication.correct',
      'publication.withdraw',
    ],
  ),
  ...grant(overTheRound, ['assessment.view', 'assessment.export', 'evidence.export'], handedOver),
  ...grant(overTheRound, ['evidence.read'], and(handedOver, unrestricted)),
  ...grant([...overTheRound, 'appraiser'], ['evidence.compare']),
  ...grant(overTheRound, [
    'appraisal.view',
    'council.view',
    'ranking.view',
    'progress.view',
    'progress.export',
  ]),

  // Khảo sát: cơ quan thường trực làm; đơn vị được đánh giá không xem phiếu, không biết ai được hỏi
  ...grant(
    ['secretariat'],
    [
      'questionnaire.edit',
      'questionnaire.import',
      'questionnaire.issue',
      'survey.create',
      'survey.edit',
      'survey.open',
      'survey.invite',
      'survey.extend',
      'survey.close',
      'survey.recompute',
      'survey.export',
      'response.review',
    ],
  ),
  ...grant(
    ['secretariat', 'auditor'],
    ['questionnaire.view', 'questionnaire.export', 'survey.view', 'survey.progress'],
  ),

  // Thẩm định: không ai thẩm định đơn vị của mình
  ...grant(['appraiser'], ['assessment.view', 'evidence.export'], handedOver),
  ...grant(['appraiser'], ['evidence.read'], and(handedOver, openOrOwnField)),
  ...grant(['appraiser'], ['appraisal.view'], listOrNotOwnUnit),
  ...grant(
    ['appraiser'],
    [
      'appraisal.enter',
      'appraisal.accept',
      'appraisal.flag',
      'supplement.request',
      'objection.answer',
      'question.ask',
    ],
    and(notOwnUnit, ownField),
  ),
  ...grant(['secretariat'], ['appraisal.flag', 'supplement.request', 'question.ask'], notOwnUnit),

  // Hội đồng
  ...grant(['council-secretary'], ['council.decide'], notOwnUnit),
  ...grant(['council-secretary'], ['council.minutes']),

  // Văn bản: cơ quan thường trực soạn của đợt và của kết quả; đơn vị soạn của mình, ở mọi trạng thái của bảng chấm
  ...grant(['secretariat'], ['document.produce', 'document.produce-result']),
  ...grant(['secretariat', 'auditor'], ['document.view', 'template.view']),
  ...grant(['secretariat'], ['template.replace', 'template.restore']),
  ...grant(['coordinator', 'team-member', 'leader'], ['document.view', 'document.produce-own'], ownUnit),
  ...grant(['office-head', 'contributor'], ['document.view'], ownUnit),
  ...grant(['office-head', 'contributor'], ['document.produce-own'], ownOffice),
  ...grant(['coordinator', 'leader'], ['heading.view', 'heading.update'], ownUnit),
  ...grant(['secretariat'], ['heading.view', 'heading.update']),

  // Con người và hệ thống
  ...grant(['leader', 'office-head'], ['post.delegate'], and(ownUnit, ownPerson, ordinaryRoles)),
  ...grant(['secretariat'], ['post.view', 'team.view']),
  ...grant(
    ['account-manager'],
    [
      'person.register',
      'person.update',
      'person.import',
      'account.reset',
      'post.assign',
      'post.end',
      'post.delegate',
      'post.hand-over',
    ],
    and(ownUnit, ordinaryRoles),
  ),
  ...grant(['account-manager'], ['person.view', 'person.export', 'post.view'], ownUnit),
  ...grant(
    ['administrator'],
    [
      'person.view',
      'person.register',
      'person.update',
      'account.reset',
      'post.assign',
      'post.end',
      'post.view',
      'post.delegate',
      'post.hand-over',
      'unit.register',
      'unit.update',
      'unit.import',
      'person.import',
      'person.export',
      'audit.view',
      'audit.check',
    ],
  ),
  ...grant(
    ['auditor'],
    ['audit.view', 'audit.check', 'person.view', 'person.export', 'post.view', 'team.view'],
  ),
];
