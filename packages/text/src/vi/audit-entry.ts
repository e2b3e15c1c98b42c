import type { Verb } from '@parindex/domain';
import { showDay } from '../figures.ts';
import { auditWords } from './audit.ts';
import { auditFieldWords } from './audit-fields.ts';
import { keyLabel } from './input-label.ts';
import { phaseWord } from './phases.ts';
import { roleWord } from './roles.ts';
import { stateWord } from './states.ts';
import { unitKindWords } from './unit.ts';
import { verbWords } from './verbs.ts';

/** An entry of the log as it comes from the server; `content` is what the act itself wrote down. */
export type LoggedAct = {
  readonly verb: Verb;
  readonly subject: string;
  readonly content: Readonly<Record<string, unknown>>;
};

/** What words need besides the entry: names for ids, and a way to write an instant in the province's time zone. */
export type AuditReading = {
  readonly names: Readonly<Record<string, string>>;
  readonly showInstant: (instant: string) => string;
};

/** One thing that an act changed; absent `from` or `to`: there was, or is, nothing. */
export type ChangeInWords = { readonly what: string; readonly from?: string; readonly to?: string };

/** Một dòng nhật ký bằng lời — what was done, to what, what changed from what to what, and what else was written down. */
export type EntryInWords = {
  readonly act: string;
  /** Whoever did it before anybody was logged in, or at the machine itself; for entries without a person. */
  readonly nobody: string;
  readonly subject: string;
  readonly changes: readonly ChangeInWords[];
  readonly details: readonly { readonly what: string; readonly value: string }[];
};

export const auditEntryInWords = (entry: LoggedAct, reading: AuditReading): EntryInWords => {
  const { changes, from, to, ...rest } = entry.content;
  const inSubject = subjectKeys(entry);
  return {
    act: verbWords[entry.verb] ?? entry.verb,
    nobody: withoutSession.has(entry.verb) ? auditWords.guest : auditWords.system,
    subject: subjectInWords(entry, reading),
    changes: [...changedFields(changes, reading), ...changedTo(from, to, reading)],
    details: Object.entries(rest)
      .filter(([key, value]) => !inSubject.has(key) && value !== null && !isEmpty(value))
      .map(([key, value]) => ({ what: labelOf(key), value: inWords(value, key, reading) })),
  };
};

/** Acts by way of a password or a link. */
const withoutSession: ReadonlySet<Verb> = new Set<Verb>([
  'system.set-up',
  'session.open',
  'password.forget',
  'password.reset',
]);

const subjectInWords = ({ subject, content }: LoggedAct, { names }: AuditReading): string => {
  const [kind = '', ...ids] = subject.split(':');
  const text = (key: string) => (typeof content[key] === 'string' ? String(content[key]) : undefined);
  const named = names[ids[0] ?? ''];
  switch (kind) {
    case 'person':
      return named ?? text('name') ?? `tài khoản không có: ${text('username') ?? '…'}`;
    case 'unit':
      return named ?? text('name') ?? 'đơn vị';
    case 'round':
      return named ?? text('title') ?? 'đợt đánh giá';
    case 'index-set':
    case 'index-set-version':
      return text('title') ?? named ?? 'bộ chỉ số';
    case 'entry':
    case 'appraisal':
    case 'council':
      return text('code') === undefined ? 'các mục' : `mục ${text('code')}`;
    case 'sheet':
      return 'bảng chấm';
    case 'publication':
      return text('group') ?? 'kết quả';
    case 'audit':
      return 'nhật ký';
    default:
      return text('title') ?? text('name') ?? '';
  }
};

/** What the subject says already. */
const subjectKeys = ({ subject }: LoggedAct): ReadonlySet<string> => {
  const said: Readonly<Record<string, readonly string[]>> = {
    person: ['name'],
    unit: ['name'],
    round: ['title'],
    'index-set': ['title'],
    'index-set-version': ['title'],
    entry: ['code'],
    appraisal: ['code'],
    council: ['code'],
    publication: ['group'],
  };
  return new Set(said[subject.split(':')[0] ?? '']);
};

/** `changes: { field: [old, new] }` */
const changedFields = (changes: unknown, reading: AuditReading): readonly ChangeInWords[] =>
  isRecord(changes)
    ? Object.entries(changes).flatMap(([key, pair]) =>
        Array.isArray(pair) ? [changeOf(key, pair[0], pair[1], reading)] : [],
      )
    : [];

/** `from`, `to`: two states, or two shapes of one thing, of which only the differing parts are told. */
const changedTo = (from: unknown, to: unknown, reading: AuditReading): readonly ChangeInWords[] => {
  if (from === undefined && to === undefined) return [];
  if (!isRecord(to)) return [changeOf('state', from, to, reading)];
  const before = isRecord(from) ? from : {};
  return [...new Set([...Object.keys(before), ...Object.keys(to)])]
    .filter((key) => JSON.stringify(before[key] ?? null) !== JSON.stringify(to[key] ?? null))
    .map((key) => changeOf(key, before[key], to[key], reading));
};

const changeOf = (key: string, from: unknown, to: unknown, reading: AuditReading): ChangeInWords => ({
  what: labelOf(key),
  ...(isEmpty(from) ? {} : { from: inWords(from, key, reading) }),
  ...(isEmpty(to) ? {} : { to: inWords(to, key, reading) }),
});

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isRecord(value) && Object.keys(value).length === 0);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** "phase.submission" → "Nộp", "item.1.1.3" → "Mục 1.1.3", "authority.Sở Tư pháp" → "Thẩm định: Sở Tư pháp". */
const labelOf = (key: string): string => {
  const [prefix = '', ...tail] = key.split('.');
  const rest = tail.join('.');
  if (rest === '') return auditFieldWords[key] ?? keyLabel(key);
  if (prefix === 'phase') return phaseWord(rest);
  if (prefix === 'item') return `Mục ${rest}`;
  if (prefix === 'authority') return `Thẩm định: ${rest === '' ? 'các mục còn lại' : rest}`;
  return keyLabel(key);
};

/** A key that only its rule knows (`count.late`) says nothing here: the value stands alone. */
const withLabel = (key: string, value: string): string => {
  const label = labelOf(key);
  return label === key ? value : `${label}: ${value}`;
};

const inWords = (value: unknown, key: string, reading: AuditReading): string => {
  if (Array.isArray(value)) return value.map((one) => inWords(one, key, reading)).join(', ');
  if (isRecord(value)) {
    if ('opensAt' in value && 'closesAt' in value)
      return `${inWords(value.opensAt, 'opensAt', reading)} – ${inWords(value.closesAt, 'closesAt', reading)}`;
    return Object.entries(value)
      .filter(([, part]) => !isEmpty(part))
      .map(([part, inner]) => withLabel(part, inWords(inner, part, reading)))
      .join('; ');
  }
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  return typeof value === 'string' ? textInWords(value, key, reading) : String(value ?? '–');
};

const textInWords = (text: string, key: string, { names, showInstant }: AuditReading): string => {
  if (names[text] !== undefined) return names[text];
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return showInstant(text);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return showDay(text);
  if (key === 'role') return roleWord(text);
  if (key === 'phase') return phaseWord(text);
  if (key === 'verb') return verbWords[text as Verb] ?? text;
  if (key === 'state') return stateWord(text);
  if (key === 'kind') return unitKindWords[text as keyof typeof unitKindWords] ?? stateWord(text);
  if (key === 'outcome' || key === 'closed') return outcomeWords[text] ?? text;
  if (/(hash|sha256|snapshot|public)$/i.test(key)) return `${text.slice(0, 12)}…`;
  return text;
};

const outcomeWords: Readonly<Record<string, string>> = {
  opened: 'vào được',
  'session.credentials': 'sai tên đăng nhập hoặc mật khẩu',
  'session.totp-required': 'chờ mã một lần',
  'session.totp-wrong': 'sai mã một lần',
  this: 'phiên này',
  others: 'các phiên khác',
};
