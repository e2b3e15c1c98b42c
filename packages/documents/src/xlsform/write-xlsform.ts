import type { Condition, LocalWords, Option, Question, Questionnaire, Section } from '@parindex/domain';
import type { Grid, GridRow } from '../grid.ts';

const surveyColumns = [
  'type',
  'name',
  'code',
  'label::Tiếng Việt (vi)',
  'label::English (en)',
  'hint::Tiếng Việt (vi)',
  'hint::English (en)',
  'required',
  'relevant',
  'constraint',
  'appearance',
  'parameters',
] as const;
const choiceColumns = [
  'list_name',
  'name',
  'label::Tiếng Việt (vi)',
  'label::English (en)',
  'apart',
  'alone',
] as const;
const settingColumns = [
  'form_title::Tiếng Việt (vi)',
  'form_title::English (en)',
  'form_title',
  'form_id',
  'version',
  'default_language',
] as const;

type Line = Readonly<Record<string, string | undefined>>;

/**
 * Viết phiếu thành sổ XLSForm — the three sheets that ODK and Kobo read; `readXlsForm` gives the same questionnaire
 * back. Codes that are no XML names ("3.6a") get one, and stand in a column `code` of their own.
 */
export function writeXlsForm(
  questionnaire: Questionnaire,
  form: Readonly<{ id: string; version: string }>,
): readonly Grid[] {
  const lists = new Map<string, Readonly<{ name: string; options: readonly Option[] }>>();
  const lines = questionnaire.sections.flatMap((section) => sectionLines(section, lists));
  const choices = [...lists.values()].flatMap(({ name, options }) =>
    options.map(
      (option): Line => ({
        list_name: name,
        name: option.code,
        ...words('label', option.label),
        apart: option.apart ? 'yes' : undefined,
        alone: option.alone ? 'yes' : undefined,
      }),
    ),
  );
  const settings: Line = {
    ...words('form_title', questionnaire.title),
    form_title: questionnaire.title.vi,
    form_id: form.id,
    version: form.version,
    default_language: 'Tiếng Việt (vi)',
  };
  return [
    gridOf('survey', surveyColumns, lines),
    gridOf('choices', choiceColumns, choices),
    gridOf('settings', settingColumns, [settings]),
  ];
}

type Lists = Map<string, Readonly<{ name: string; options: readonly Option[] }>>;

const sectionLines = (section: Section, lists: Lists): Line[] => [
  {
    type: 'begin_group',
    ...named(section.code),
    ...words('label', section.title),
    ...words('hint', section.note),
    relevant: section.shownWhen && written(section.shownWhen),
    parameters: section.shuffled ? 'randomize=true' : undefined,
  },
  ...section.questions.flatMap((question) => questionLines(question, lists)),
  { type: 'end_group' },
];

function questionLines(question: Question, lists: Lists): Line[] {
  const head: Line = {
    ...named(question.code),
    ...words('label', question.label),
    ...('hint' in question ? words('hint', question.hint) : {}),
    relevant: question.shownWhen && written(question.shownWhen),
    required: 'required' in question && question.required ? 'yes' : undefined,
  };
  switch (question.kind) {
    case 'note':
      return [{ ...head, type: 'note' }];
    case 'single':
      return [
        {
          ...head,
          type: `select_one ${listOf(question, lists)}`,
          parameters: question.shuffled ? 'randomize=true' : undefined,
        },
      ];
    case 'multiple':
      return [
        {
          ...head,
          type: `select_multiple ${listOf(question, lists)}`,
          parameters: question.shuffled ? 'randomize=true' : undefined,
          constraint: bounds('count-selected(.)', question.atLeast, question.atMost),
        },
      ];
    case 'rating-grid': {
      const list = listOf(question, lists);
      const { required, ...group } = head;
      return [
        { ...group, type: 'begin_group', appearance: 'table-list' },
        ...question.statements.map(({ code, label }) => ({
          type: `select_one ${list}`,
          name: `${xmlName(question.code)}_${xmlName(code)}`,
          code,
          ...words('label', label),
          required,
        })),
        { type: 'end_group' },
      ];
    }
    case 'number':
      return [
        {
          ...head,
          type: question.decimals ? 'decimal' : 'integer',
          constraint: bounds('.', question.smallest, question.largest),
        },
      ];
    case 'text':
      return [{ ...head, type: 'text', constraint: bounds('string-length(.)', undefined, question.longest) }];
    case 'day': {
      const day = (text: string | undefined) => text && `date('${text}')`;
      return [
        { ...head, type: 'date', constraint: bounds('.', day(question.earliest), day(question.latest)) },
      ];
    }
  }
}

/** Questions with the same options share a list. */
function listOf(question: Readonly<{ code: string; options: readonly Option[] }>, lists: Lists): string {
  const key = JSON.stringify(question.options);
  const known = lists.get(key);
  if (known) return known.name;
  const name = `list_${xmlName(question.code)}`;
  lists.set(key, { name, options: question.options });
  return name;
}

const bounds = (what: string, low: string | number | undefined, high: string | number | undefined) =>
  [low === undefined ? '' : `${what} >= ${low}`, high === undefined ? '' : `${what} <= ${high}`]
    .filter(Boolean)
    .join(' and ') || undefined;

const xmlName = (code: string): string => {
  const plain = code.replace(/[^\p{L}\d_]/gu, '_');
  return /^[\p{L}_]/u.test(plain) ? plain : `q${plain}`;
};

const named = (code: string): Line => ({
  name: xmlName(code),
  code: xmlName(code) === code ? undefined : code,
});

const words = (column: 'label' | 'hint' | 'form_title', text: LocalWords | undefined): Line =>
  text ? { [`${column}::Tiếng Việt (vi)`]: text.vi, [`${column}::English (en)`]: text.en } : {};

/** A condition as XLSForm writes it. */
function written(condition: Condition): string {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of
        .map((one) => (one.kind === 'all' || one.kind === 'any' ? `(${written(one)})` : written(one)))
        .join(condition.kind === 'all' ? ' and ' : ' or ');
    case 'not':
      return condition.of.kind === 'answered'
        ? `${asked(condition.of.question)} = ''`
        : `not(${written(condition.of)})`;
    case 'answered':
      return `${asked(condition.question)} != ''`;
    case 'chosen':
      return `selected(${asked(condition.question)}, '${condition.option}')`;
    case 'compare':
      return `${asked(condition.question)} ${condition.by} ${condition.value}`;
  }
}

const asked = (question: string) => `\${${xmlName(question)}}`;

function gridOf(name: string, columns: readonly string[], lines: readonly Line[]): Grid {
  const row = (number: number, texts: readonly (string | undefined)[], bold: boolean): GridRow => ({
    number,
    cells: texts.flatMap((text, place) =>
      text === undefined || text === ''
        ? []
        : [
            {
              column: place + 1,
              value: { kind: 'text' as const, text },
              look: { wrap: true, format: '@', ...(bold ? { bold } : {}) },
            },
          ],
    ),
  });
  return {
    name,
    merges: [],
    rows: [
      row(1, columns, true),
      ...lines.map((line, at) =>
        row(
          at + 2,
          columns.map((column) => line[column]),
          false,
        ),
      ),
    ],
    layout: {
      orientation: 'landscape',
      columnWidths: columns.map((column) => (column.startsWith('label') ? 44 : 18)),
      freeze: { rows: 1, columns: 0 },
    },
  };
}
