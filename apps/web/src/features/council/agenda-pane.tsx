import type { AgendaRowReply, DocumentReply } from '@parindex/contract';
import type { Id, Trace } from '@parindex/domain';
import { agendaWords, traceInWords, councilWords as words } from '@parindex/text';
import { type ReactNode, useState } from 'react';
import { showDay, showMaximum, showPoints } from '../../lib/format.ts';
import { isAllowed } from '../../lib/may.tsx';
import { Button, Icon, Pane, PanePart, State } from '../../ui/index.ts';
import styles from './council.module.css';
import { contentPath, type Minutes, minutesPath } from './council-calls.ts';
import { DecisionForm } from './decision-form.tsx';

export type AgendaPaneProps = {
  readonly roundId: Id;
  readonly row: AgendaRowReply;
  /** The round is with the council; before and after nothing is decided. */
  readonly sitting: boolean;
  readonly minutes: Minutes;
  readonly ruler: ReactNode;
  readonly onMinutes: (minutes: Minutes) => void;
  readonly onClose: () => void;
};

/** One item of the agenda: claim, appraisal, what the unit said, the conclusion or the form for it. */
export const AgendaPane = ({
  roundId,
  row,
  sitting,
  minutes,
  ruler,
  onMinutes,
  onClose,
}: AgendaPaneProps) => {
  const [correcting, setCorrecting] = useState(false);
  const { claim, appraisal, supplement, decision, documents } = row;
  const allowed = isAllowed('council.decide', row.may);
  const mayDecide = allowed && sitting;
  const claimed = claim?.outcome.kind === 'settled' ? claim.outcome.points : undefined;
  return (
    <Pane
      head={
        <div className={styles.paneHead}>
          <h2>
            {row.code} {row.name}
          </h2>
          <Button kind="link" onClick={onClose}>
            {words.close}
          </Button>
          <p className={styles.quiet}>
            {row.unitName} · {words.maximum(showMaximum(row.maxPoints))}
          </p>
          {row.agenda !== undefined && <State state="review">{agendaWords[row.agenda]}</State>}
        </div>
      }
    >
      <PanePart>
        <p className="official">{words.quote(row.wording)}</p>
        <div className={styles.ruler}>{ruler}</div>
      </PanePart>
      <PanePart title={words.claimPart} aside={claimed === undefined ? '' : showPoints(claimed)}>
        {claim === undefined ? <p>{words.noClaim}</p> : <Computation trace={claim.trace} />}
        {claim?.explanation !== undefined && (
          <>
            <p>{claim.explanation.gap}</p>
            <p>{claim.explanation.computation}</p>
          </>
        )}
      </PanePart>
      <PanePart
        title={words.appraisalPart}
        aside={appraisal.points === undefined ? '' : showPoints(appraisal.points)}
      >
        {appraisal.trace !== undefined && <Computation trace={appraisal.trace} />}
        <p>{appraisal.reason ?? words.noReason}</p>
      </PanePart>
      {supplement !== undefined && (
        <PanePart title={words.answerPart}>
          <p>{words.asked(supplement.request)}</p>
          {supplement.answer !== undefined && <p>{words.answered(supplement.answer)}</p>}
        </PanePart>
      )}
      {documents.length > 0 && (
        <PanePart title={words.documentsPart(documents.length)}>
          <ul className={styles.documents}>
            {documents.map((document) => (
              <li key={document.id}>
                <DocumentLine document={document} />
              </li>
            ))}
          </ul>
        </PanePart>
      )}
      <PanePart title={words.decide} aside={decision === undefined ? '' : showPoints(decision.points)}>
        {decision !== undefined && (
          <>
            <p>{decision.conclusion}</p>
            <p className={styles.quiet}>
              {words.underMinutes(decision.minutesNumber, showDay(decision.minutesOn))}
              {decision.votesFor !== undefined &&
                decision.votesOf !== undefined &&
                ` · ${words.votes(decision.votesFor, decision.votesOf)}`}
            </p>
            <a className={styles.link} href={minutesPath(roundId, decision.minutesNumber)} download>
              <Icon name="download" /> {words.download}
            </a>
            {mayDecide && !correcting && <Button onClick={() => setCorrecting(true)}>{words.correct}</Button>}
          </>
        )}
        {mayDecide && (decision === undefined || correcting) && (
          <DecisionForm
            roundId={roundId}
            row={row}
            claimed={claimed}
            minutes={minutes}
            correction={correcting}
            onMinutes={onMinutes}
          />
        )}
        {!mayDecide && decision === undefined && (
          <p className={styles.quiet}>{allowed ? words.notYet : words.readOnly}</p>
        )}
      </PanePart>
    </Pane>
  );
};

const Computation = ({ trace }: { trace: Trace }) => {
  const { computation } = traceInWords(trace);
  return computation === '' ? null : <p>{computation}</p>;
};

const DocumentLine = ({ document }: { document: DocumentReply }) => {
  const { number, signedOn, fileName, subject, address, kind, secret } = document;
  const name =
    [number, signedOn && showDay(signedOn)].filter(Boolean).join(' · ') || fileName || subject || '';
  const href = kind === 'link' ? address : kind === 'file' && !secret ? contentPath(document.id) : undefined;
  if (href === undefined)
    return (
      <span>
        {name} <span className={styles.quiet}>{words.paper}</span>
      </span>
    );
  return (
    <a href={href} target="_blank" rel="noreferrer noopener" aria-label={words.document(name)}>
      {name}
    </a>
  );
};
