import { adminCommandsText, showCount } from '@parindex/text';
import { type CheckedAudit, checkAudit } from '../use-cases/audit/check-audit.ts';
import { momentIn } from '../use-cases/province-day.ts';
import { actAsMachine, tell } from './acting.ts';
import { type Command, UsageFault } from './command.ts';

type Words = (typeof adminCommandsText)['en'];

/** `parindex audit check` — every code, every block, every head; names the first that is not as it was written. */
export const auditCheckCommand: Command = {
  name: 'audit check',
  parameters: '',
  summary: { vi: adminCommandsText.vi.auditSummary, en: adminCommandsText.en.auditSummary },
  run: async (args, cli) => {
    const text = adminCommandsText[cli.language];
    if (args.length > 0) throw new UsageFault(text.auditSummary);
    return cli.withInstallation(async (deps) => {
      const machine = await actAsMachine(deps);
      if (!machine) {
        cli.err(`${text.notSetUp}\n`);
        return 1;
      }
      const checked = await machine.runner.act(checkAudit, machine.ask, {});
      const told = tell(checked, cli, (found) => linesOf(found, text, momentIn(deps.config.timeZone)));
      return checked.ok && isBroken(checked.value) ? 1 : told;
    });
  },
};

const isBroken = ({ firstBad, unreadableHeads }: CheckedAudit) =>
  firstBad !== undefined || unreadableHeads.length > 0;

const linesOf = (found: CheckedAudit, text: Words, momentOf: (instant: string) => string) => {
  if (isBroken(found))
    return [
      text.auditBroken,
      ...breakLines(found, text, momentOf),
      ...found.unreadableHeads.map((file) => `  ${text.headUnreadable(file)}`),
    ];
  const { entries, blocks, heads, unsealed } = found;
  return [
    text.auditWhole(showCount(entries), showCount(blocks), showCount(heads)),
    ...(unsealed > 0 ? [text.auditUnsealed(showCount(unsealed))] : []),
  ];
};

const breakLines = ({ firstBad }: CheckedAudit, text: Words, momentOf: (instant: string) => string) => {
  if (!firstBad) return [];
  const at = firstBad.at === undefined ? '?' : momentOf(firstBad.at);
  const sentences = {
    'entry-changed': () => text.entryChanged(firstBad.id, at, firstBad.verb ?? '?'),
    'entry-missing': () => text.entryMissing(firstBad.id),
    'block-changed': () => text.blockChanged(firstBad.id, at),
    'head-missing': () => text.headMissing(firstBad.id, at),
  };
  return [`  ${sentences[firstBad.kind]()}`];
};
