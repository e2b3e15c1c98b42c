import { type Day, type Id, mayOf, type Verb } from '@parindex/domain';
import {
  type AuditCursor,
  type AuditFilter,
  type AuditLine,
  listAuditLines,
  namesOfIds,
} from '../../store/audit-log.store.ts';
import type { Context } from '../context.ts';
import { closingIn, instantIn } from '../province-time.ts';
import { view } from '../view.ts';

/** Filters as a person sets them: days are whole days of the province. */
export type AuditSearch = {
  readonly personId?: Id | undefined;
  readonly verb?: Verb | undefined;
  readonly unitId?: Id | undefined;
  readonly roundId?: Id | undefined;
  readonly subject?: string | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly text?: string | undefined;
};
type Input = AuditSearch & { readonly afterAt?: string | undefined; readonly afterId?: Id | undefined };

/** An entry as it is shown; `content` without the id of the request. */
export type ShownEntry = Omit<AuditLine, 'content'> & {
  readonly content: Readonly<Record<string, unknown>>;
  readonly requestId?: string;
};
type Reply = {
  readonly entries: readonly ShownEntry[];
  readonly names: Readonly<Record<Id, string>>;
  readonly more: boolean;
  readonly may: readonly Verb[];
};

const pageSize = 100;

/** Nhật ký — verb `audit.view`: the newest entries first, a page at a time, with names for the ids that they hold. */
export const listAudit = view<Input, readonly AuditLine[], Reply>({
  verb: 'audit.view',
  load: (context, input) =>
    listAuditLines(context.tx, filterOf(input, context), { after: cursorOf(input), limit: pageSize + 1 }),
  subject: () => ({}),
  show: async (lines, _input, { tx, actor }) => {
    const page = lines.slice(0, pageSize);
    return {
      ...(await shownEntries({ tx }, page)),
      more: lines.length > pageSize,
      may: mayOf(actor, ['audit.check'], {}),
    };
  },
});

const exportLimit = 100_000;

/** Xuất nhật ký — verb `audit.view`: everything that the filters let through; the export itself goes into the log. */
export const exportAudit = view<AuditSearch, readonly AuditLine[], Pick<Reply, 'entries' | 'names'>>({
  verb: 'audit.view',
  load: (context, input) => listAuditLines(context.tx, filterOf(input, context), { limit: exportLimit }),
  subject: () => ({}),
  show: (lines, _input, { tx }) => shownEntries({ tx }, lines),
  logged: (lines, input) => ({
    subject: 'audit',
    content: { exported: lines.length, filter: Object.fromEntries(Object.entries(input)) },
  }),
});

const filterOf = (search: AuditSearch, { services }: Context): AuditFilter => ({
  ...search,
  from: search.from === undefined ? undefined : instantIn(services.timeZone, `${search.from}T00:00`),
  to: search.to === undefined ? undefined : closingIn(services.timeZone, `${search.to}T23:59`),
});

const cursorOf = ({ afterAt, afterId }: Input): AuditCursor | undefined =>
  afterAt === undefined || afterId === undefined ? undefined : { at: afterAt, id: afterId };

const anyId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

const shownEntries = async ({ tx }: Pick<Context, 'tx'>, lines: readonly AuditLine[]) => {
  const ids = new Set(lines.flatMap(({ subject, content }) => `${subject} ${content}`.match(anyId) ?? []));
  return {
    entries: lines.map((line): ShownEntry => {
      const { request, ...content } = JSON.parse(line.content) as Record<string, unknown>;
      return { ...line, content, ...(typeof request === 'string' ? { requestId: request } : {}) };
    }),
    names: await namesOfIds(tx, [...ids]),
  };
};
