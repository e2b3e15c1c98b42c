import { createReadStream } from 'node:fs';
import type { Facts, Id } from '@parindex/domain';
import { enterSelfScore } from '../use-cases/assessment/enter-self-score.ts';
import { acceptSelfScores, handInSelfScores, returnSelfScores } from '../use-cases/assessment/entry-steps.ts';
import { askQuestion } from '../use-cases/assessment/remarks.ts';
import { attachFile } from '../use-cases/evidence/attach-file.ts';
import { citeEvidence } from '../use-cases/evidence/cite-evidence.ts';
import { describeEvidence } from '../use-cases/evidence/describe-evidence.ts';
import { receiveFile } from '../use-cases/evidence/receive-file.ts';
import { type DocumentSample, evidenceFile, type ItemSample, type SheetSample } from './data.ts';
import type { OpenRound } from './open-round.ts';
import { demand, need, type Stage } from './stage.ts';

/** Who scores what in Côn Đảo, by the office in charge that the set names. */
const officerOf: Readonly<Record<string, string>> = {
  'Phòng Nội vụ - LĐTBXH': 'daumoi.condao',
  'Văn phòng HĐND - UBND': 'vanphong.condao',
  'Phòng Tư pháp': 'tuphap.condao',
  'Phòng Văn hóa và Thông tin': 'vanhoa.condao',
  'Phòng Kinh tế': 'kinhte.condao',
  'Phòng Tài chính - Kế hoạch': 'taichinh.condao',
};
const coordinator = 'daumoi.condao';

type Play = {
  readonly stage: Stage;
  readonly round: OpenRound;
  readonly unitId: Id;
  readonly sample: SheetSample;
  readonly known: Map<string, Id>;
};

/** Plays the sheet of Côn Đảo up to 05/11/2020: each office its own items, the coordinator the review. */
export const playConDao = async (
  stage: Stage,
  round: OpenRound,
  sample: SheetSample,
  facts: Readonly<Record<string, Facts>>,
): Promise<void> => {
  const play: Play = { stage, round, unitId: need(round.districts, 'con-dao'), sample, known: new Map() };
  let minute = 0;
  for (const item of sample.items) {
    if (item.state === 'not-started') continue;
    minute += 37;
    const at = new Date(Date.parse('2020-10-26T01:10:00Z') + minute * 420_000).toISOString();
    await scoreItem(play, item, facts[item.code] ?? {}, at);
  }
  await review(play);
  for (const { code, by, body } of sample.questions)
    await stage.act(by, '2020-11-05T09:58:00+07:00', askQuestion, { ...keyOf(play, code), body });
};

const keyOf = (play: Play, code: string) => ({
  roundId: play.round.roundId,
  unitId: play.unitId,
  itemId: need(play.round.issued.items, code).id,
});

const officer = (play: Play, code: string) =>
  officerOf[need(play.round.issued.items, code).leadOffice ?? ''] ?? coordinator;

const scoreItem = async (play: Play, item: ItemSample, facts: Facts, at: string) => {
  const { stage } = play;
  const by = officer(play, item.code);
  const key = keyOf(play, item.code);
  for (const { document, pages } of item.evidence)
    await citeDocument(play, by, at, item.code, document, pages);
  await stage.act(by, at, enterSelfScore, {
    ...key,
    version: 0,
    facts,
    estimated: item.estimated ?? false,
    evidenceComplete: item.evidenceComplete ?? true,
    explanation: item.explanation,
  });
};

const citeDocument = async (
  play: Play,
  by: string,
  at: string,
  code: string,
  document: string,
  pages: string | undefined,
) => {
  const key = keyOf(play, code);
  const known = play.known.get(document);
  if (known !== undefined) {
    await play.stage.act(by, at, citeEvidence, { ...key, kind: 'known', evidenceId: known, pages });
    return;
  }
  const sample = play.sample.documents.find((one) => one.key === document);
  if (!sample) throw new Error(`the demonstration has no document "${document}"`);
  const evidenceId =
    sample.kind === 'file' && sample.file !== undefined
      ? await attachSampleFile(play, by, at, code, sample, sample.file, pages)
      : await citeSample(play, by, at, code, sample, pages);
  play.known.set(document, evidenceId);
};

const citeSample = async (
  { stage, ...play }: Play,
  by: string,
  at: string,
  code: string,
  sample: DocumentSample,
  pages: string | undefined,
) => {
  const { kind, address } = sample;
  const cited = await stage.act(by, at, citeEvidence, {
    ...keyOf({ stage, ...play }, code),
    ...descriptionOf(sample),
    kind: kind === 'link' ? 'link' : 'paper',
    address,
    pages,
  });
  return cited.evidenceId;
};

const attachSampleFile = async (
  play: Play,
  by: string,
  at: string,
  code: string,
  sample: DocumentSample,
  file: string,
  pages: string | undefined,
) => {
  const { stage } = play;
  const key = keyOf(play, code);
  const fileName = sample.uploadedAs ?? file;
  const received = await receiveFile(stage.services, createReadStream(evidenceFile(file)), {
    fileName,
    declaredLength: undefined,
  });
  const { evidenceId } = await stage.act(by, at, attachFile, {
    ...key,
    fileName,
    file: demand(received, fileName),
  });
  await stage.act(by, at, describeEvidence, {
    ...key,
    evidenceId,
    version: 1,
    pages,
    ...descriptionOf(sample),
  });
  return evidenceId;
};

const descriptionOf = ({ number, signedOn, issuer, subject, pageCount, secret }: DocumentSample) => ({
  number,
  signedOn,
  issuer,
  subject,
  pageCount,
  secret,
});

const review = async (play: Play) => {
  const { stage, sample } = play;
  const done = sample.items.filter(({ state }) => ['handed-in', 'accepted', 'returned'].includes(state));
  const sheet = { roundId: play.round.roundId, unitId: play.unitId };
  const ids = (items: readonly ItemSample[]) => items.map(({ code }) => keyOf(play, code).itemId);
  for (const [by, items] of Map.groupBy(done, ({ code }) => officer(play, code)))
    await stage.act(by, '2020-11-04T15:20:00+07:00', handInSelfScores, { ...sheet, itemIds: ids(items) });
  const accepted = sample.items.filter(({ state }) => state === 'accepted');
  await stage.act(coordinator, '2020-11-04T16:40:00+07:00', acceptSelfScores, {
    ...sheet,
    itemIds: ids(accepted),
  });
  for (const item of sample.items.filter(({ returned }) => returned !== undefined))
    await stage.act(coordinator, '2020-11-04T16:55:00+07:00', returnSelfScores, {
      ...sheet,
      itemIds: ids([item]),
      reason: item.returned ?? '',
    });
};
