import type { RankingReply } from '@parindex/contract';
import { rankingWords as words } from '@parindex/text';
import { type ReactNode, useState } from 'react';
import { showDay } from '../../lib/format.ts';
import { isAllowed } from '../../lib/may.tsx';
import { Button, StateIcon } from '../../ui/index.ts';
import styles from './conditions-bar.module.css';
import { DecisionDialog, emptyDecision, isWhole } from './decision-dialog.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import type { PublicationText } from './ranking-query.ts';

type Condition = {
  readonly key: string;
  readonly met: boolean;
  readonly title: string;
  readonly note: ReactNode;
};

/** What stands between the draft and its publication, and the two steps that lead there. */
export const ConditionsBar = ({ ranking }: { ranking: RankingReply }) => {
  const [decision, setDecision] = useState<PublicationText>(emptyDecision);
  const [open, setOpen] = useState<'decision' | 'publish'>();
  const conditions = conditionsOf(ranking, decision);
  const mayPublish = isAllowed('publication.publish', ranking.may);
  const isReady = conditions.every(({ met }) => met);
  return (
    <footer className={styles.bar}>
      {conditions.map(({ key, met, title, note }) => (
        <div key={key} className={styles.condition}>
          <p className={met ? styles.met : styles.open}>
            <StateIcon state={met ? 'accepted' : 'explain'} /> {title}
          </p>
          <p className={styles.note}>{note}</p>
        </div>
      ))}
      <div className={styles.acts}>
        {mayPublish ? (
          <>
            <Button onClick={() => setOpen('decision')}>
              {isWhole(decision) ? words.editDecision : words.enterDecision}
            </Button>
            <Button
              kind="primary"
              blockedBecause={
                isReady ? undefined : <span className="visually-hidden">{words.publishBlocked}</span>
              }
              onClick={() => setOpen('publish')}
            >
              {words.publish}
            </Button>
          </>
        ) : (
          <span className={styles.note}>{words.onlySecretariat}</span>
        )}
      </div>
      {open === 'decision' && (
        <DecisionDialog
          decision={decision}
          estimates={ranking.estimated.length}
          year={ranking.round.year}
          onKeep={(kept) => {
            setDecision(kept);
            setOpen(undefined);
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'publish' && (
        <PublishDialog ranking={ranking} decision={decision} onClose={() => setOpen(undefined)} />
      )}
    </footer>
  );
};

const conditionsOf = (ranking: RankingReply, decision: PublicationText): readonly Condition[] => {
  const { pending, estimated, undecided, onAgenda, minutes, unsurveyed } = ranking;
  const accepted = decision.estimatesAccepted.trim();
  return [
    {
      key: 'council',
      met: undecided.length === 0,
      title: onAgenda === 0 ? words.councilNothing : words.councilDone(onAgenda - undecided.length, onAgenda),
      note:
        undecided.length > 0
          ? words.councilOpen(namesOf(undecided))
          : minutes.map(({ number, on }) => words.councilMinutes(`${number}, ${showDay(on)}`)).join('; '),
    },
    {
      key: 'figures',
      met: estimated.length === 0 || accepted !== '',
      title: estimated.length === 0 ? words.figuresDone : words.figuresOpen,
      note: accepted === '' ? words.estimatesLeft(estimated.length) : accepted,
    },
    {
      key: 'points',
      met: pending.length === 0,
      title: pending.length === 0 ? words.pointsDone : words.pointsOpen(pending.length),
      note:
        pending.length > 0
          ? namesOf(pending)
          : unsurveyed.length > 0
            ? words.unsurveyed(namesOf(unsurveyed))
            : words.surveyedAll,
    },
    {
      key: 'decision',
      met: isWhole(decision),
      title: isWhole(decision)
        ? words.decisionDone(decision.decisionNumber, decision.decidedOn ?? '')
        : words.decisionOpen,
      note: isWhole(decision)
        ? words.decisionSigner(decision.signerTitle, decision.signer)
        : words.decisionNote,
    },
  ];
};

const namedUpTo = 2;

/** "6.1 (Côn Đảo), 4.2 (Long Điền) và 3 mục khác" */
const namesOf = (items: readonly { readonly code: string; readonly unitShortName: string }[]): string => {
  const named = items.slice(0, namedUpTo).map(({ code, unitShortName }) => `${code} (${unitShortName})`);
  const rest = items.length - named.length;
  return `${named.join(', ')}${rest > 0 ? ` ${words.more(rest)}` : ''}`;
};
