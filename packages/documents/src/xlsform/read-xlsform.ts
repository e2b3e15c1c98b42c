import {
  type Condition,
  checkQuestionnaire,
  type Option,
  type Problem,
  problem,
  type Question,
  type Questionnaire,
  type RatingGrid,
  type Section,
} from '@parindex/domain';
import type { Grid } from '../grid.ts';
import { type FormLine, isYes, notSupported, readFormSheet, sheetNamed } from './form-sheet.ts';
import { codeOf, type FormReading, optionsOf, readQuestion, relevantOf, typeOf } from './read-questions.ts';

/** A questionnaire read from an XLSForm workbook, and everything that a person should know about how it was read. */
export type XlsFormReading = Readonly<{ questionnaire: Questionnaire; problems: readonly Problem[] }>;

/**
 * Đọc phiếu từ sổ XLSForm — the sheets `survey`, `choices`, `settings` of the ODK and Kobo standard. A group is a
 * section; a group shown as `table-list` is a rating grid; deeper groups give their condition to their questions. What
 * a questionnaire cannot hold (loops, calculations, cascades, places, media) is named with its cell and left out.
 *
 * Problems: those of `checkQuestionnaire` · `xlsform.sheet-missing` · `xlsform.not-supported` (a warning) ·
 * `xlsform.name-missing` · `xlsform.list-unknown` · `xlsform.group-open`
 *
 * Source: xlsform.org, the standard's reference table
 */
export function readXlsForm(grids: readonly Grid[]): XlsFormReading {
  const survey = sheetNamed(grids, 'survey');
  const empty: Questionnaire = { title: { vi: '' }, sections: [] };
  if (!survey)
    return { questionnaire: empty, problems: [problem('xlsform.sheet-missing', { sheet: 'survey' })] };
  const problems: Problem[] = [];
  const choices = readChoices(sheetNamed(grids, 'choices'), problems);
  const [settings] = readFormSheet(
    sheetNamed(grids, 'settings') ?? { name: 'settings', rows: [], merges: [] },
  );
  const reading: FormReading = { choices, known: new Map(), problems };
  const sections = new FormReader(reading).read(readFormSheet(survey));
  const questionnaire = { title: settings?.words('form_title') ?? { vi: survey.name }, sections };
  return { questionnaire, problems: [...problems, ...checkQuestionnaire(questionnaire)] };
}

function readChoices(grid: Grid | undefined, problems: Problem[]): ReadonlyMap<string, readonly Option[]> {
  const lists = new Map<string, Option[]>();
  for (const line of grid ? readFormSheet(grid) : []) {
    const code = codeOf(line) || line.text('value');
    if (code === '') problems.push(problem('xlsform.name-missing', {}, line.at('name')));
    const list = lists.get(line.text('list_name')) ?? [];
    lists.set(line.text('list_name'), list);
    list.push({
      code,
      label: line.words('label') ?? { vi: '' },
      ...(isYes(line.text('apart')) ? { apart: true } : {}),
      ...(isYes(line.text('alone')) ? { alone: true } : {}),
    });
  }
  return lists;
}

type Group = { line: FormLine; shownWhen: Condition | undefined; grid: boolean };

const ignored =
  /^(start|end|today|deviceid|username|phonenumber|email|audit|simserial|subscriberid|start-geopoint)$/u;

/** Goes down the survey sheet, keeping which groups are open. */
class FormReader {
  readonly #reading: FormReading;
  readonly #sections: { head: Omit<Section, 'questions'>; questions: Question[] }[] = [];
  readonly #open: Group[] = [];
  #loops = 0;

  constructor(reading: FormReading) {
    this.#reading = reading;
  }

  read(lines: readonly FormLine[]): readonly Section[] {
    for (const line of lines) this.#line(line);
    for (const { line } of this.#open)
      this.#reading.problems.push(problem('xlsform.group-open', { name: codeOf(line) }, line.at('type')));
    return this.#sections
      .filter(({ questions }) => questions.length > 0)
      .map(({ head, questions }) => ({ ...head, questions }));
  }

  #line(line: FormLine): void {
    const { type } = typeOf(line);
    if (type === '' || ignored.test(type)) return;
    if (/^(begin_repeat|begin_loop)$/u.test(type)) {
      this.#loops += 1;
      this.#reading.problems.push(notSupported(line.text('type'), line.at('type')));
    } else if (/^(end_repeat|end_loop)$/u.test(type)) this.#loops = Math.max(0, this.#loops - 1);
    else if (this.#loops > 0) return;
    else if (type === 'begin_group') this.#begin(line);
    else if (type === 'end_group') this.#open.pop();
    else this.#question(line);
  }

  #begin(line: FormLine): void {
    const shownWhen = relevantOf(line, this.#reading);
    const grid = /\btable-list\b/u.test(line.text('appearance'));
    if (this.#open.length === 0 && !grid) {
      const note = line.words('hint');
      this.#sections.push({
        head: {
          code: codeOf(line),
          title: line.words('label') ?? { vi: '' },
          ...(note ? { note } : {}),
          ...(shownWhen ? { shownWhen } : {}),
          ...(/randomize\s*=\s*true/iu.test(line.text('parameters')) ? { shuffled: true } : {}),
        },
        questions: [],
      });
      this.#open.push({ line, shownWhen: undefined, grid: false });
    } else this.#open.push({ line, shownWhen, grid });
  }

  #question(line: FormLine): void {
    const outer = this.#open.at(-1);
    const conditions = [...this.#open.map((group) => group.shownWhen), relevantOf(line, this.#reading)];
    const shownWhen = allOf(conditions.filter((condition) => condition !== undefined));
    if (outer?.grid && typeOf(line).type === 'select_one' && this.#statement(line, outer)) return;
    const question = readQuestion(line, shownWhen, this.#reading);
    if (question) this.#questions().push(question);
  }

  /** A line of a `table-list` group; its first line opens the grid, and a line that only repeats the heading is left. */
  #statement(line: FormLine, group: Group): boolean {
    const { list } = typeOf(line);
    if (/^label$/u.test(line.text('appearance'))) return true;
    if (line.text('relevant') !== '') return false;
    const code = codeOf(group.line);
    const questions = this.#questions();
    const last = questions.at(-1);
    const statement = {
      code: line.text('code') || line.text('name'),
      label: line.words('label') ?? { vi: '' },
    };
    if (last?.kind === 'rating-grid' && last.code === code)
      questions[questions.length - 1] = { ...last, statements: [...last.statements, statement] };
    else questions.push(this.#grid(line, group, list, statement));
    this.#reading.known.set(line.text('name'), { code: `${code}.${statement.code}`, answeredBy: 'options' });
    return true;
  }

  #grid(line: FormLine, group: Group, list: string, statement: RatingGrid['statements'][number]): RatingGrid {
    const hint = group.line.words('hint');
    const conditions = this.#open.map(({ shownWhen }) => shownWhen);
    const shownWhen = allOf(conditions.filter((condition) => condition !== undefined));
    return {
      kind: 'rating-grid',
      code: codeOf(group.line),
      label: group.line.words('label') ?? { vi: '' },
      ...(hint ? { hint } : {}),
      ...(shownWhen ? { shownWhen } : {}),
      ...(isYes(line.text('required')) ? { required: true } : {}),
      options: optionsOf(line, list, this.#reading),
      statements: [statement],
    };
  }

  /** The open section's questions; questions outside every group stand in a section of their own. */
  #questions(): Question[] {
    const top = this.#open[0];
    const last = this.#sections.at(-1);
    if (last && (top ? last.head.code === codeOf(top.line) : last.head.code.startsWith(loose)))
      return last.questions;
    const questions: Question[] = [];
    this.#sections.push({
      head: { code: `${loose}${this.#sections.length + 1}`, title: { vi: '' } },
      questions,
    });
    return questions;
  }
}

const loose = 'section-';

const allOf = (conditions: readonly Condition[]): Condition | undefined =>
  conditions.length > 1 ? { kind: 'all', of: conditions } : conditions[0];
