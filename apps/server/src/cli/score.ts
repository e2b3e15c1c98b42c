import { readFile } from 'node:fs/promises';
import { scoringCaseInput } from '@parindex/contract';
import { scoreCase } from '@parindex/scoring';
import { type CliLanguage, cliText, problemOnCommandLine } from '@parindex/text';
import { z } from 'zod';
import { type Command, UsageFault } from './command.ts';

/** `parindex score CASE.json` — points, traces, totals and ranks of one case as JSON; needs no installation. */
export const scoreCommand: Command = {
  name: 'score',
  parameters: 'CASE.json',
  summary: { vi: cliText.vi.scoreSummary, en: cliText.en.scoreSummary },
  run: async ([path, ...more], { language, out, err }) => {
    if (path === undefined || more.length > 0) throw new UsageFault(cliText[language].scoreNeeds);
    const read = readCase(path, await readText(path, language), language);
    if (!read.ok) {
      for (const line of read.lines) err(`${line}\n`);
      return 1;
    }
    const scored = scoreCase(read.value);
    if (!scored.ok) {
      for (const problem of scored.problems) err(`${problemOnCommandLine(problem, language)}\n`);
      return 1;
    }
    out(`${JSON.stringify(scored.value, null, 2)}\n`);
    return 0;
  },
};

async function readText(path: string, language: CliLanguage): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) throw new UsageFault(cliText[language].fileMissing(path));
  return text.replace(/^\uFEFF/, '');
}

type Read = { ok: true; value: z.output<typeof scoringCaseInput> } | { ok: false; lines: readonly string[] };

function readCase(path: string, json: string, language: CliLanguage): Read {
  const text = cliText[language];
  const parsed = parseJson(json);
  if ('why' in parsed) return { ok: false, lines: [text.notJson(path, parsed.why)] };
  const error = (language === 'vi' ? z.locales.vi() : z.locales.en()).localeError;
  const shaped = scoringCaseInput.safeParse(parsed.value, { error });
  if (shaped.success) return { ok: true, value: shaped.data };
  const lines = shaped.error.issues.map((issue) => `  ${issue.path.join('.') || '.'}: ${issue.message}`);
  return { ok: false, lines: [text.wrongShape(path), ...lines] };
}

function parseJson(json: string): { value: unknown } | { why: string } {
  try {
    return { value: JSON.parse(json) };
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}
