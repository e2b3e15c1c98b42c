import { datedWords, type OfficialContent } from '@parindex/documents';
import {
  type DocumentHeading,
  type DocumentKind,
  formOf,
  type Id,
  type Instant,
  isInForce,
  type PhaseName,
  proposeHeading,
  type Unit,
} from '@parindex/domain';
import { documentWords, headingWords } from '@parindex/text';
import { findHeading, listMembers } from '../../store/document.store.ts';
import { findRound, type LoadedRound } from '../../store/round.store.ts';
import { findUnit, listUnits } from '../../store/unit.store.ts';
import type { Context } from '../context.ts';
import { dayIn, momentIn } from '../province-day.ts';
import { roundNow } from '../round/round-now.ts';

/** What every document of a round says of the round and of those who issue it. */
export type Common = {
  readonly round: LoadedRound;
  readonly at: Instant;
  readonly today: string;
  readonly province: Unit | undefined;
  readonly secretariat: Unit | undefined;
};

export const loadCommon = async (context: Context, roundId: Id): Promise<Common | undefined> => {
  const { tx, services } = context;
  const round = await findRound(tx, roundId);
  if (!round) return undefined;
  const at = roundNow(round, context);
  const today = dayIn(services.timeZone)(new Date(at));
  const [units, members] = await Promise.all([listUnits(tx), listMembers(tx, ['secretariat'])]);
  const home = members.find((post) => isInForce(post, today)) ?? members[0];
  return {
    round,
    at,
    today,
    province: units.find(({ kind }) => kind === 'province'),
    secretariat: units.find(({ id }) => id === home?.unitId),
  };
};

/** The heading that a unit's documents bear: its own, or the proposed one. */
export const headingOf = async (
  { tx }: Context,
  unit: Unit,
  province: Unit | undefined,
): Promise<{ readonly heading: DocumentHeading; readonly version: number }> =>
  (await findHeading(tx, unit.id)) ?? {
    heading: proposeHeading(unit, province, headingWords),
    version: 0,
  };

/** Fields that every kind has: heading, signature, receivers, names and deadlines. */
export const commonTexts = async (
  context: Context,
  common: Common,
  kind: DocumentKind,
  unitId: Id | undefined,
): Promise<OfficialContent['texts']> => {
  const { issuer: who, symbol } = formOf(kind);
  const { round, province, secretariat, today } = common;
  const own = unitId === undefined ? undefined : await findUnit(context.tx, unitId);
  const issuer = { province, secretariat, unit: own }[who];
  const heading = issuer && (await headingOf(context, issuer, province)).heading;
  const until = momentIn(context.services.timeZone);
  const closes = (name: PhaseName) => {
    const phase = round.phases.find((one) => one.name === name);
    return phase ? until(phase.closesAt) : documentWords.blank;
  };
  const deciding = symbol === 'QĐ';
  return {
    year: String(round.year),
    province: lowerFirst(province?.name ?? documentWords.blank),
    secretariat: secretariat?.name ?? documentWords.blank,
    issuerName: issuer ? nameInSentence(issuer) : documentWords.blank,
    superior: heading?.superior ?? '',
    issuer: heading?.issuer.join('\n') ?? '',
    number: documentWords.number(symbol, heading?.abbreviation ?? ''),
    dated: `${heading?.place ?? ''}, ${datedWords(undefined, Number(today.slice(0, 4)))}`,
    signingTitles: (deciding ? heading?.decidingTitles : heading?.signingTitles)?.join('\n') ?? '',
    signer: heading?.signer ?? '',
    decidedBy: documentWords.decidedBy(heading?.decidingTitles.at(-1) ?? '', heading?.issuer.join(' ') ?? ''),
    receivers: [...documentWords.receivers[kind], ...(heading?.receivers ?? [])].join('\n'),
    scoringCloses: closes('self-scoring'),
    submissionCloses: closes('submission'),
    appraisalCloses: closes('appraisal'),
    publicationDue: closes('publication'),
    ...(own ? { unit: nameInSentence(own) } : {}),
  };
};

/** "Huyện Côn Đảo" issues as its UBND: "Ủy ban nhân dân huyện Côn Đảo"; a sở under its own name. */
export const nameInSentence = ({ kind, name }: Pick<Unit, 'kind' | 'name'>): string =>
  kind === 'department' || kind === 'central-agency' || kind === 'office'
    ? name
    : `${headingWords.committee} ${lowerFirst(name)}`;

const lowerFirst = (name: string) => name.slice(0, 1).toLocaleLowerCase('vi') + name.slice(1);
