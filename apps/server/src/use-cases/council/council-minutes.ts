import { type CouncilMinutes, councilMinutes, type MinutesItem } from '@parindex/documents';
import type { Actor, Day, Id } from '@parindex/domain';
import { councilMinutesText } from '@parindex/text';
import { writeDocument } from '../../files/docx.ts';
import { findProvinceName } from '../../store/publication.store.ts';
import { type Board, loadBoard } from '../appraisal/load-board.ts';
import type { Context } from '../context.ts';
import { dayIn } from '../province-day.ts';
import { view } from '../view.ts';
import { type AgendaRow, agendaOf } from './show-agenda.ts';

type Input = { readonly roundId: Id; readonly number?: string | undefined };
type Loaded = { readonly board: Board; readonly today: Day; readonly province: string };

/**
 * Biên bản Hội đồng dạng Word — verb `council.minutes`: what was decided under one number (the newest without one), in
 * the layout of Nghị định 30/2020. Before anything is decided it is the draft of the sitting, with the whole agenda.
 */
export const minutesDocument = view({
  verb: 'council.minutes',
  load: async (context: Context, input: Input): Promise<Loaded | undefined> => {
    const board = await loadBoard(context, { roundId: input.roundId });
    if (!board) return undefined;
    return {
      board,
      today: dayIn(context.services.timeZone)(new Date(board.at)),
      province: (await findProvinceName(context.tx)) ?? '',
    };
  },
  subject: () => ({}),
  logged: ({ board }: Loaded, input) => ({
    subject: `council:${board.round.id}`,
    roundId: board.round.id,
    content: { file: 'docx', number: input.number },
  }),
  show: async (loaded, { number }, { actor }) => {
    const minutes = minutesOf(loaded, number, actor);
    return {
      fileName: councilMinutesText.fileName(
        loaded.board.round.year,
        (minutes.issue.number ?? 'dự thảo').replaceAll('/', '-'),
      ),
      bytes: await writeDocument(councilMinutes(minutes)),
    };
  },
});

const minutesOf = (
  { board, today, province }: Loaded,
  asked: string | undefined,
  actor: Actor,
): CouncilMinutes => {
  const rows = agendaOf(board, actor);
  const newest = rows
    .flatMap(({ decision }) => (decision ? [decision] : []))
    .toSorted((a, b) => (a.minutesOn < b.minutesOn ? 1 : -1))[0];
  const number = asked ?? newest?.minutesNumber;
  const written = rows.filter(({ decision }) => decision?.minutesNumber === number);
  const shown = number === undefined ? rows : written;
  const on = written[0]?.decision?.minutesOn ?? today;
  const text = councilMinutesText;
  return {
    issuer: {
      ...text.issuer,
      parent: `UBND ${province.toLocaleUpperCase('vi')}`,
      place: placeOf(province),
      ruleMm: 20,
    },
    issue: number === undefined ? {} : { number: number.split('/')[0] ?? number, date: on },
    ...(number === undefined ? { draft: { version: 1, date: today } } : {}),
    demonstration: board.round.demonstration,
    subject: text.subject(board.round.year),
    begins: { day: on, hour: '…', minute: '…' },
    ends: { day: on, hour: '…', minute: '…' },
    place: text.place,
    participants: text.participants,
    chair: text.chair,
    secretary: text.secretary,
    opening: text.opening(shown.length),
    decidedHeading: text.decidedHeading,
    items: shown.map(itemOf),
    conclusions: number === undefined ? [] : [text.conclusion],
    signatures: [{ titles: [text.signatures.secretary] }, { titles: [text.signatures.chair] }],
    receivers: text.receivers,
  };
};

/** "Tỉnh Bà Rịa – Vũng Tàu" → "Bà Rịa – Vũng Tàu". */
const placeOf = (province: string): string => province.replace(/^(tỉnh|thành phố)\s+/i, '');

const itemOf = (row: AgendaRow): MinutesItem => {
  const text = councilMinutesText;
  const { decision, claim, supplement } = row;
  const votes =
    decision?.votesFor !== undefined && decision.votesOf !== undefined
      ? ` (${text.votes(decision.votesFor, decision.votesOf)})`
      : '';
  const said = decision ? `${decision.conclusion}${votes}` : (row.appraisal.reason ?? text.undecided);
  return {
    code: row.code,
    maxPoints: row.maxPoints,
    ...(claim?.outcome.kind === 'settled' ? { claimed: claim.outcome.points } : {}),
    decided: decision?.points ?? row.appraisal.points ?? '0',
    reason: `${row.unitName}: ${said}`,
    opinion: supplement?.answer ?? claim?.explanation?.gap ?? text.noOpinion,
  };
};
