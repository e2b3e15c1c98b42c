import { auditWords as words } from '@parindex/text';
import { showInstant } from '../../lib/format.ts';
import { Button, Pane, PanePart } from '../../ui/index.ts';
import styles from './audit.module.css';
import { type AuditLine, whoOf } from './audit-line.ts';

export type AuditPaneProps = {
  readonly line: AuditLine;
  readonly onSubject: (subject: string) => void;
  readonly onClose: () => void;
  readonly closeLabel: string;
};

/** One entry whole: who and when, what changed from what to what, what else was written down. */
export const AuditPane = ({ line, onSubject, onClose, closeLabel }: AuditPaneProps) => {
  const { entry, words: said } = line;
  return (
    <Pane
      head={
        <div className={styles.paneHead}>
          <h2>{said.act}</h2>
          <span>{said.subject}</span>
        </div>
      }
      foot={
        <>
          <Button onClick={() => onSubject(entry.subject)}>{words.onlyThis}</Button>
          <Button onClick={onClose}>{closeLabel}</Button>
        </>
      }
    >
      <PanePart>
        <dl className={styles.facts}>
          <dt>{words.when}</dt>
          <dd>{showInstant(entry.at)}</dd>
          <dt>{words.who}</dt>
          <dd>{whoOf(line)}</dd>
          {entry.unitName !== undefined && (
            <>
              <dt>{words.where}</dt>
              <dd>{entry.unitName}</dd>
            </>
          )}
          {entry.roundTitle !== undefined && (
            <>
              <dt>{words.round}</dt>
              <dd>{entry.roundTitle}</dd>
            </>
          )}
        </dl>
      </PanePart>
      {said.changes.length > 0 && (
        <PanePart title={words.changes}>
          <ul className={styles.changes}>
            {said.changes.map(({ what, from, to }) => (
              <li key={what}>
                <span className={styles.what}>{what}</span>
                <span className={styles.old}>{from ?? words.nothing}</span>
                <span className={styles.new}>{to ?? words.nothing}</span>
              </li>
            ))}
          </ul>
        </PanePart>
      )}
      {said.details.length > 0 && (
        <PanePart title={words.details}>
          <dl className={styles.facts}>
            {said.details.map(({ what, value }) => (
              <div key={what} className={styles.fact}>
                <dt>{what}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </PanePart>
      )}
      <PanePart>
        <dl className={styles.facts}>
          <dt>{words.entryId}</dt>
          <dd className={styles.id}>{entry.id}</dd>
          {entry.requestId !== undefined && (
            <>
              <dt>{words.request}</dt>
              <dd className={styles.id}>{entry.requestId}</dd>
            </>
          )}
        </dl>
      </PanePart>
    </Pane>
  );
};
