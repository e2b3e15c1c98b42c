import type { AppraisalRoundReply } from '@parindex/contract';
import { appraisalWords as words } from '@parindex/text';
import { dayOf } from '../../lib/format.ts';
import type { AppraisalLine, Typed } from './appraisal-line.ts';
import { FiguresDialog } from './figures-dialog.tsx';
import { ReasonDialog, SupplementDialog } from './reason-dialog.tsx';
import type { Appraising } from './use-appraising.ts';

export type ActKind = 'ask' | 'flag' | 'reason' | 'figures' | 'answer';

export type ActDialogsProps = {
  readonly kind: ActKind;
  readonly round: AppraisalRoundReply;
  readonly acting: Appraising;
  readonly noun: string;
  /** Rows that questions and flags go to. */
  readonly asked: readonly AppraisalLine[];
  readonly selected: AppraisalLine | undefined;
  /** Rows with points typed and not saved. */
  readonly drafted: readonly { readonly line: AppraisalLine; readonly typed: Typed }[];
  readonly onSaved: (lines: readonly AppraisalLine[]) => void;
  readonly onClose: () => void;
};

/** The question that is open: supplement, flag, one reason for several, figures of one row, answer to an objection. */
export const ActDialogs = (props: ActDialogsProps) => {
  const { kind, round, acting, noun, asked, selected, drafted, onSaved, onClose } = props;
  const names = asked.map(({ title }) => title).join(', ');
  const shared = { error: acting.fault, onClose };
  const year = Number(dayOf(round.now).slice(0, 4));
  if (kind === 'ask')
    return (
      <SupplementDialog
        {...shared}
        title={words.askTitle(names)}
        act={words.askSend(asked.length, noun)}
        year={year}
        start={proposedDay(round)}
        onSend={(request, dueOn) => acting.ask(asked, request, dueOn)}
      />
    );
  if (kind === 'flag')
    return (
      <ReasonDialog
        {...shared}
        title={words.flagTitle(names)}
        label={words.flagText}
        act={words.flagSend(asked.length, noun)}
        onSend={(reason) => acting.flag(asked, reason)}
      />
    );
  const save = async (entries: typeof drafted, reason: string): Promise<boolean> => {
    const done = await acting.enter(entries, reason);
    if (done) onSaved(entries.map(({ line }) => line));
    return done;
  };
  if (kind === 'reason')
    return (
      <ReasonDialog
        {...shared}
        title={words.oneReasonTitle(drafted.length, noun)}
        label={words.conclusion}
        note={<p>{words.oneReasonNote}</p>}
        act={words.oneReasonSave(drafted.length)}
        onSend={(reason) => save(drafted, reason)}
      />
    );
  if (selected === undefined) return null;
  if (kind === 'answer')
    return (
      <ReasonDialog
        {...shared}
        title={words.answerObjectionTitle(selected.title)}
        label={words.answerObjectionText}
        note={<p>{words.answerObjectionNote}</p>}
        act={words.answerObjectionSend}
        onSend={(text) => acting.answer(selected, text)}
      />
    );
  return (
    <FiguresDialog
      {...shared}
      line={selected}
      year={year}
      onSend={(typed, reason) => save([{ line: selected, typed }], reason)}
    />
  );
};

/** Three days from now, but not after the appraisal closes. */
const proposedDay = ({ now, closesAt }: AppraisalRoundReply): string => {
  const proposed = dayOf(Date.parse(now) + 3 * 86_400_000);
  const last = closesAt === undefined ? proposed : dayOf(closesAt);
  return proposed < last || last <= dayOf(now) ? proposed : last;
};
