import { type DocumentKind, documentKinds, formOf, type Id, mayOf, type Subject } from '@parindex/domain';
import { findOffice } from '../../files/pdf-office.ts';
import { type AuditLine, listAuditLines } from '../../store/audit-log.store.ts';
import { listTemplates } from '../../store/document.store.ts';
import { listRatedUnits, type RatedUnit } from '../../store/round.store.ts';
import { listOffices } from '../../store/unit.store.ts';
import type { Context } from '../context.ts';
import { view } from '../view.ts';
import { type Common, loadCommon } from './load-common.ts';
import { verbOfKind } from './produce-document.ts';

type Input = { readonly roundId: Id; readonly unitId?: Id | undefined };

type Loaded = {
  readonly common: Common;
  readonly rated: readonly RatedUnit[];
  readonly offices: readonly { readonly id: Id; readonly name: string }[];
  readonly lines: readonly AuditLine[];
  readonly templates: Awaited<ReturnType<typeof listTemplates>>;
};

/** As many as a person reads back. */
const remembered = 200;

/**
 * Tủ văn bản của đợt — verb `document.view`: every kind with what it speaks of, whether the person may make it, and what
 * was made of it before: when, by whom, from which figures. With a unit: that unit's own papers.
 */
export const showShelf = view({
  verb: 'document.view',
  load: async (context: Context, { roundId, unitId }: Input): Promise<Loaded | undefined> => {
    const common = await loadCommon(context, roundId);
    if (!common) return undefined;
    const [rated, offices, lines, templates] = await Promise.all([
      listRatedUnits(context.tx, roundId),
      unitId === undefined ? [] : listOffices(context.tx, unitId),
      loadProductions(context, roundId, unitId),
      listTemplates(context.tx),
    ]);
    if (unitId !== undefined && !rated.some((unit) => unit.unitId === unitId)) return undefined;
    return { common, rated, offices, lines, templates };
  },
  subject: (_loaded, { unitId }): Subject => (unitId === undefined ? {} : { unitId }),
  show: ({ common, rated, offices, lines, templates }, { unitId }, { actor }) => {
    const { round } = common;
    const kinds = documentKinds.filter((kind) => (formOf(kind).issuer === 'unit') === (unitId !== undefined));
    return {
      round: {
        id: round.id,
        year: round.year,
        title: round.title,
        state: round.state,
        demonstration: round.demonstration,
      },
      pdf: findOffice() !== undefined,
      groups: round.groups.map(({ id, name }) => ({ id, name })),
      units: rated
        .filter((unit) => unitId === undefined || unit.unitId === unitId)
        .map(({ unitId: id, name, shortName, groupId }) => ({ unitId: id, name, shortName, groupId })),
      offices: offices
        .filter(({ id }) => mayOf(actor, ['document.produce-own'], subjectOf(unitId, id)).length > 0)
        .map(({ id, name }) => ({ id, name })),
      documents: kinds.map((kind) => ({
        kind,
        about: formOf(kind).about,
        may:
          formOf(kind).about === 'office'
            ? offices.some(({ id }) => mayOf(actor, [verbOfKind(kind)], subjectOf(unitId, id)).length > 0)
            : mayOf(actor, [verbOfKind(kind)], subjectOf(unitId)).length > 0,
        sheet: formOf(kind).sheet !== undefined,
        result: formOf(kind).result === true,
        ownTemplate: templates.some((template) => template.kind === kind),
        made: lines.flatMap((line) => productionOf(line, kind)),
      })),
      may: mayOf(actor, ['template.view', 'template.replace', 'heading.update'], subjectOf(unitId)),
    };
  },
});

const subjectOf = (unitId: Id | undefined, officeId?: Id): Subject => ({
  ...(unitId === undefined ? {} : { unitId }),
  ...(officeId === undefined ? {} : { officeId }),
});

const loadProductions = async ({ tx }: Context, roundId: Id, unitId: Id | undefined) => {
  const verbs =
    unitId === undefined
      ? (['document.produce', 'document.produce-result'] as const)
      : (['document.produce-own'] as const);
  const pages = await Promise.all(
    verbs.map((verb) => listAuditLines(tx, { roundId, verb, unitId }, { limit: remembered })),
  );
  return pages.flat().toSorted((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? 1 : -1));
};

type Logged = {
  readonly kind?: string;
  readonly file?: string;
  readonly figures?: string;
  readonly groupId?: Id;
  readonly officeId?: Id;
};

const productionOf = (line: AuditLine, kind: DocumentKind) => {
  const { content } = JSON.parse(line.content) as { content?: Logged };
  const logged = content ?? (JSON.parse(line.content) as Logged);
  if (logged.kind !== kind) return [];
  const unitOfSubject = line.subject.split(':')[3];
  return [
    {
      at: line.at,
      by: line.actorName ?? '',
      format: logged.file ?? '',
      figures: logged.figures ?? '',
      ...(unitOfSubject === undefined ? {} : { targetId: unitOfSubject }),
    },
  ];
};
