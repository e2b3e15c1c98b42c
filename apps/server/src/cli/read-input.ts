import { readFile } from 'node:fs/promises';
import { type CliLanguage, cliText } from '@parindex/text';
import { z } from 'zod';
import { UsageFault } from './command.ts';

/** The text of a file named on the command line, without a byte-order mark. */
export async function readText(path: string, language: CliLanguage): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) throw new UsageFault(cliText[language].fileMissing(path));
  return text.replace(/^\uFEFF/, '');
}

/** A file's content, or the lines that say why it is not of its shape. */
export type ReadInput<T> = { ok: true; value: T } | { ok: false; lines: readonly string[] };

/** Reads a JSON file of a given shape; every slip at once. */
export async function readJson<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  language: CliLanguage,
): Promise<ReadInput<z.output<Schema>>> {
  const text = cliText[language];
  const parsed = parseJson(await readText(path, language));
  if ('why' in parsed) return { ok: false, lines: [text.notJson(path, parsed.why)] };
  const error = (language === 'vi' ? z.locales.vi() : z.locales.en()).localeError;
  const shaped = schema.safeParse(parsed.value, { error });
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
