import type { ReportTextReply } from '@parindex/contract';
import { assessmentMachine, type Id, ok, problem, refuse } from '@parindex/domain';
import { selfAssessmentText } from '@parindex/text';
import { findReportText, type ReportText, saveReportText } from '../../store/report-text.store.ts';
import { listOffices } from '../../store/unit.store.ts';
import type { Context } from '../context.ts';
import { useCase } from '../use-case.ts';
import { view } from '../view.ts';
import { type LoadedSheet, loadSheet, subjectOfSheet } from './load-sheet.ts';
import { sheetTopic } from './topics.ts';

type Key = { readonly roundId: Id; readonly unitId: Id };
type Loaded = { readonly sheet: LoadedSheet; readonly text: ReportText };

/** The unit's own words, or what is proposed while nobody has written any. */
export const reportTextOf = async ({ tx }: Context, sheet: LoadedSheet): Promise<ReportText> => {
  const { round, unit } = sheet;
  const written = await findReportText(tx, round.id, unit.unitId);
  if (written) return written;
  const offices = await listOffices(tx, unit.unitId);
  const assigned = new Set(sheet.items.map(({ assignment }) => assignment?.officeId));
  return {
    version: 0,
    basis: selfAssessmentText.basis(round.year),
    organisation: selfAssessmentText.organisation(
      unit.name,
      offices.filter(({ id }) => assigned.has(id)).map(({ name }) => name),
    ),
    difficulties: '',
    proposals: '',
  };
};

/** Phần lời của báo cáo — verb `assessment.report`. */
export const showReportText = view<Key, Loaded, ReportTextReply>({
  verb: 'assessment.report',
  load: async (context, input) => {
    const sheet = await loadSheet(context, input);
    return sheet && { sheet, text: await reportTextOf(context, sheet) };
  },
  subject: ({ sheet }) => subjectOfSheet(sheet),
  show: ({ text }) => text,
});

/** Viết phần lời của báo cáo — verb `assessment.write-report`: organisation, difficulties, proposals. */
export const writeReportText = useCase<Key & ReportText, LoadedSheet, ReportText, { version: number }>({
  verb: 'assessment.write-report',
  load: (context, input) => loadSheet(context, input),
  subject: subjectOfSheet,
  states: ({ assessment }) => [{ machine: assessmentMachine, state: assessment.state }],
  decide: (_sheet, { version, basis, organisation, difficulties, proposals }) => {
    const tidy = (text: string) => text.normalize('NFC').trim();
    return ok({
      version,
      basis: tidy(basis),
      organisation: tidy(organisation),
      difficulties: tidy(difficulties),
      proposals: tidy(proposals),
    });
  },
  save: async (context, text, sheet, { roundId, unitId }) => {
    const key = { roundId, unitId, by: context.actor.personId, at: sheet.at };
    if (!(await saveReportText(context.tx, key, text)))
      return refuse(problem('version.clash', {}, 'version'));
    return ok({
      reply: { version: text.version + 1 },
      audit: { subject: sheetTopic(roundId, unitId), roundId, unitId, content: { ...text } },
      topics: [sheetTopic(roundId, unitId)],
    });
  },
});
