import {
  type Condition,
  type LocalWords,
  type Option,
  type Problem,
  problem,
  type Question,
} from '@parindex/domain';
import { type KnownQuestion, readConstraint, readRelevant } from '@parindex/reading';
import { type FormLine, isYes, notSupported } from './form-sheet.ts';

/** What reading a form gathers as it goes down the sheet. */
export type FormReading = Readonly<{
  choices: ReadonlyMap<string, readonly Option[]>;
  /** By the name that the form uses. */
  known: Map<string, KnownQuestion>;
  problems: Problem[];
}>;

/** The words before a list's name, and the list: `select_one yes_no`, `select one from yes_no`. */
export function typeOf(line: FormLine): Readonly<{ type: string; list: string }> {
  const [, select = '', list = ''] =
    /^(select[_ ]?(?:one|multiple))(?: from)?\s+(\S.*)$/iu.exec(line.text('type')) ?? [];
  if (select)
    return { type: select.toLowerCase().replace(' ', '_').replace('selectone', 'select_one'), list };
  return { type: line.text('type').toLowerCase().replace(/\s+/gu, '_'), list: '' };
}

/** The code that the questionnaire uses: the form's own column `code`, for codes that are no XML names ("3.6a"). */
export const codeOf = (line: FormLine): string => line.text('code') || line.text('name');

/** Reads the condition of a line; one that says too much is named, and the line is asked always. */
export function relevantOf(line: FormLine, reading: FormReading): Condition | undefined {
  const text = line.text('relevant');
  if (text === '') return undefined;
  const condition = readRelevant(text, (name) => reading.known.get(name));
  if (!condition) reading.problems.push(notSupported(`relevant: ${text}`, line.at('relevant')));
  return condition;
}

/** Reads one question; nothing for a type that a questionnaire does not have, which is named. */
export function readQuestion(
  line: FormLine,
  shownWhen: Condition | undefined,
  reading: FormReading,
): Question | undefined {
  const { type, list } = typeOf(line);
  const code = codeOf(line);
  const label: LocalWords = line.words('label') ?? { vi: '' };
  const hint = line.words('hint');
  const head = { code, label, ...(hint ? { hint } : {}), ...(shownWhen ? { shownWhen } : {}) };
  if (code === '') reading.problems.push(problem('xlsform.name-missing', {}, line.at('name')));
  if (type === 'note') return { kind: 'note', code, label, ...(shownWhen ? { shownWhen } : {}) };
  for (const column of ['calculation', 'choice_filter', 'default', 'trigger', 'repeat_count'])
    if (line.text(column) !== '')
      reading.problems.push(notSupported(`${column}: ${line.text(column)}`, line.at(column)));
  const required = line.text('required');
  if (required !== '' && !isYes(required) && !/^(no|false|false\(\)|0|không)$/iu.test(required))
    reading.problems.push(notSupported(`required: ${required}`, line.at('required')));
  const asked = { ...head, ...(isYes(required) ? { required: true } : {}) };
  const question = answered(line, type, list, asked, reading);
  if (!question) {
    reading.problems.push(notSupported(line.text('type'), line.at('type')));
    return undefined;
  }
  const answeredBy = question.kind === 'single' || question.kind === 'multiple' ? 'options' : 'figures';
  reading.known.set(line.text('name'), { code, answeredBy });
  return question;
}

function answered(
  line: FormLine,
  type: string,
  list: string,
  asked: Readonly<{ code: string; label: LocalWords }>,
  reading: FormReading,
): Question | undefined {
  const bounds = boundsOf(line, type, reading);
  const shuffled = /randomize\s*=\s*true/iu.test(line.text('parameters')) ? { shuffled: true } : {};
  switch (type) {
    case 'select_one':
      return { ...asked, kind: 'single', options: optionsOf(line, list, reading), ...shuffled };
    case 'select_multiple': {
      const { atLeast, atMost } = bounds;
      return {
        ...asked,
        kind: 'multiple',
        options: optionsOf(line, list, reading),
        ...(atLeast === undefined ? {} : { atLeast }),
        ...(atMost === undefined ? {} : { atMost }),
        ...shuffled,
      };
    }
    case 'integer':
    case 'decimal': {
      const { smallest, largest } = bounds;
      return {
        ...asked,
        kind: 'number',
        ...(type === 'decimal' ? { decimals: true } : {}),
        ...(smallest === undefined ? {} : { smallest }),
        ...(largest === undefined ? {} : { largest }),
      };
    }
    case 'text':
    case 'string':
      return { ...asked, kind: 'text', ...(bounds.longest === undefined ? {} : { longest: bounds.longest }) };
    case 'date': {
      const { earliest, latest } = bounds;
      return {
        ...asked,
        kind: 'day',
        ...(earliest === undefined ? {} : { earliest }),
        ...(latest === undefined ? {} : { latest }),
      };
    }
    default:
      return undefined;
  }
}

function boundsOf(line: FormLine, type: string, reading: FormReading) {
  const text = line.text('constraint');
  const bounds = text === '' ? {} : readConstraint(text, type === 'integer');
  if (!bounds) reading.problems.push(notSupported(`constraint: ${text}`, line.at('constraint')));
  return bounds ?? {};
}

/** The options of a list; a list that the choices sheet does not have is named. */
export function optionsOf(line: FormLine, list: string, reading: FormReading): readonly Option[] {
  const options = reading.choices.get(list);
  if (!options) reading.problems.push(problem('xlsform.list-unknown', { list }, line.at('type')));
  return options ?? [];
}
