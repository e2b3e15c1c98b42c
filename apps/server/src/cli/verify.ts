import { readFile } from 'node:fs/promises';
import type { Problem, PublicResult, ResultSnapshot } from '@parindex/domain';
import { cliText, snapshotCheckText, snapshotFinding } from '@parindex/text';
import { checkSnapshot } from '../use-cases/publication/check-snapshot.ts';
import { type Command, UsageFault } from './command.ts';

/** `parindex verify FILE [--sha256 HASH]` — computes a published result again; needs no installation. */
export const verifyCommand: Command = {
  name: 'verify',
  parameters: 'SNAPSHOT.json [--sha256 HASH]',
  summary: { vi: snapshotCheckText.vi.verifySummary, en: snapshotCheckText.en.verifySummary },
  run: async (args, { language, out, err }) => {
    const text = snapshotCheckText[language];
    const { path, expected } = readArguments(args, text.verifyNeeds);
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes === undefined) {
      err(`${cliText[language].fileMissing(path)}\n`);
      return 2;
    }
    const { sha256, problems, content } = checkSnapshot(bytes, expected);
    for (const line of content ? headOf(content, text, sha256, problems) : []) out(`${line}\n`);
    if (problems.length === 0) {
      out(`${text.identical}\n`);
      return 0;
    }
    out(`${text.differences(problems.length)}\n`);
    for (const one of problems) out(`  ${snapshotFinding(one, language)}\n`);
    return 1;
  },
};

const readArguments = (args: readonly string[], needs: string): { path: string; expected?: string } => {
  const at = args.indexOf('--sha256');
  const expected = at === -1 ? undefined : args[at + 1];
  const [path, ...more] = at === -1 ? args : args.toSpliced(at, 2);
  if (path === undefined || more.length > 0 || (at !== -1 && expected === undefined))
    throw new UsageFault(needs);
  return expected === undefined ? { path } : { path, expected: expected.toLowerCase() };
};

type Words = (typeof snapshotCheckText)['en'];

/** Which result it is; what was computed again, unless a changed byte already was the answer. */
const headOf = (
  content: ResultSnapshot | PublicResult,
  text: Words,
  sha256: string,
  problems: readonly Problem[],
): readonly string[] => {
  const { round, group, version, decision, units } = content;
  const items = 'set' in content ? content.units.reduce((sum, unit) => sum + unit.items.length, 0) : 0;
  return [
    text.about(round.year, group.name, version, decision.number),
    ...(problems.some(({ code }) => code === 'snapshot.changed')
      ? []
      : [text.recomputed(units.length, items)]),
    text.hash(sha256),
  ];
};
