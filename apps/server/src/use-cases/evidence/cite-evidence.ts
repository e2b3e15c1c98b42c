import { type Id, ok, type Problem, problem, refuse } from '@parindex/domain';
import { v7 as uuidv7 } from 'uuid';
import type { NewEvidence } from '../../store/evidence.store.ts';
import type { EntryKey } from '../assessment/entry-access.ts';
import { useCase } from '../use-case.ts';
import { type Citation, type CitingEntry, loadForEvidence, type Place, saveCitation } from './citation.ts';
import { type Description, describedBy } from './description.ts';
import { evidenceStates, evidenceSubject } from './evidence-access.ts';

export type CiteInput = EntryKey &
  Place &
  Description & {
    readonly kind: 'link' | 'paper' | 'known';
    readonly evidenceId?: Id | undefined;
    readonly address?: string | undefined;
  };
/**
 * Đính kèm đường dẫn, văn bản giấy, hoặc tài liệu đã có trong kho — verb `evidence.attach`. A secret document is only
 * ever cited by number, date and issuer.
 */
export const citeEvidence = useCase<CiteInput, CitingEntry, Citation, { evidenceId: Id }>({
  verb: 'evidence.attach',
  load: loadForEvidence,
  subject: evidenceSubject,
  states: evidenceStates,
  decide: (loaded, input, { now, personId }) => {
    const problems = [...loaded.late, ...checkCitation(loaded, input)];
    if (problems.length > 0) return refuse(...problems);
    if (input.kind === 'known')
      return ok({ evidence: undefined, evidenceId: input.evidenceId ?? '', place: input });
    const id = uuidv7();
    const evidence: NewEvidence = {
      id,
      unitId: loaded.entry.unitId,
      kind: input.kind,
      ...(input.kind === 'link' ? { address: input.address ?? '' } : {}),
      ...describedBy(input),
      createdAt: now,
      createdBy: personId,
    };
    return ok({ evidence, evidenceId: id, place: input });
  },
  save: (context, decided, loaded) =>
    saveCitation(
      context,
      { ...decided, place: { pages: decided.place.pages, section: decided.place.section } },
      loaded,
    ),
});

const checkCitation = (loaded: CitingEntry, input: CiteInput): readonly Problem[] => {
  if (input.kind === 'known')
    return loaded.known?.unitId === loaded.entry.unitId
      ? []
      : [problem('reference.unknown', {}, 'evidenceId')];
  if (input.kind === 'link')
    return isWebAddress(input.address ?? '') ? [] : [problem('evidence.address-invalid', {}, 'address')];
  return input.number && input.signedOn ? [] : [problem('evidence.number-required', {}, 'number')];
};

const isWebAddress = (text: string) => {
  if (!URL.canParse(text)) return false;
  return ['http:', 'https:'].includes(new URL(text).protocol);
};
