import type { DocumentReply } from '@parindex/contract';
import { traceInWords, appraisalWords as words } from '@parindex/text';
import type { ReactNode } from 'react';
import { showDay } from '../../lib/format.ts';
import { Button, classes, KeyHint, State } from '../../ui/index.ts';
import type { AppraisalLine } from './appraisal-line.ts';
import styles from './documents-pane.module.css';

export type DocumentsPaneProps = {
  readonly line: AppraisalLine;
  readonly at: number;
  readonly wide: boolean;
  /** Draws a document; the page gives it, since another feature knows how. */
  readonly preview: (document: DocumentReply) => ReactNode;
  readonly onAt: (at: number) => void;
  readonly onWide: () => void;
  readonly onClose: (() => void) | undefined;
};

/** What the unit sent for this row: its documents one at a time, and its own words below. */
export const DocumentsPane = ({ line, at, wide, preview, onAt, onWide, onClose }: DocumentsPaneProps) => {
  const { documents, claim, supplement } = line.cell;
  const document = documents[Math.min(at, documents.length - 1)];
  return (
    <>
      <header className={styles.head}>
        <strong>{document === undefined ? words.pane : nameOf(document)}</strong>
        {document?.signedOn !== undefined && document.number !== undefined && (
          <span className={styles.quiet}>{showDay(document.signedOn)}</span>
        )}
        {documents.length > 1 && (
          <span className={styles.tabs}>
            {documents.map(({ id }, index) => (
              <button
                key={id}
                type="button"
                className={classes(styles.tab, id === document?.id && styles.current)}
                aria-pressed={id === document?.id}
                aria-label={words.document(index + 1)}
                onClick={() => onAt(index)}
              >
                {index + 1}
              </button>
            ))}
          </span>
        )}
      </header>
      <div className={styles.second}>
        <strong>{line.unit.shortName}</strong>
        <span className={styles.about}>
          {document === undefined ? line.item.item.code : aboutOf(document)}
        </span>
        <span className={styles.tools}>
          {onClose === undefined ? (
            <>
              <Button kind="link" size="small" onClick={onWide} aria-pressed={wide}>
                {wide ? words.narrow : words.widen}
              </Button>
              <KeyHint keys="P" />
            </>
          ) : (
            <Button kind="link" size="small" onClick={onClose}>
              {words.close}
            </Button>
          )}
        </span>
      </div>
      {document !== undefined && <Warnings document={document} />}
      <div className={styles.document}>
        {document === undefined ? (
          <p className={styles.note}>{words.noDocuments}</p>
        ) : (
          (preview(document) ?? <Unseen document={document} />)
        )}
      </div>
      <section
        className={styles.words}
        aria-label={words.explanationOf(line.unit.shortName)}
        // a keyboard scrolls it only when it can stand there
        tabIndex={claim === undefined ? undefined : 0}
      >
        <h3>{words.explanationOf(line.unit.shortName)}</h3>
        {claim?.explanation === undefined ? (
          <p className={styles.quiet}>{words.noExplanation}</p>
        ) : (
          <>
            <p>{claim.explanation.gap}</p>
            <p>{claim.explanation.computation}</p>
            {claim.explanation.officialFiguresOn !== undefined && (
              <p>{words.officialOn(showDay(claim.explanation.officialFiguresOn))}</p>
            )}
          </>
        )}
        {supplement?.answer !== undefined && <p>{words.answer(supplement.answer)}</p>}
        {claim?.evidenceComplete === false && <State state="explain">{words.evidenceIncomplete}</State>}
        {claim !== undefined && claim.trace.length > 0 && (
          <p className={styles.quiet}>
            {words.claimComputation}: {traceInWords(claim.trace).computation}
          </p>
        )}
      </section>
    </>
  );
};

/** A document without a picture here: on paper, secret, or an address. */
const Unseen = ({ document }: { document: DocumentReply }) => (
  <div className={styles.note}>
    <p>{document.subject}</p>
    <p>{document.issuer}</p>
    {document.kind === 'link' && document.address !== undefined ? (
      <p>
        <a href={document.address} target="_blank" rel="noreferrer noopener">
          {words.openLink}
        </a>
      </p>
    ) : (
      <p className={styles.quiet}>{document.secret ? words.secret : words.paper}</p>
    )}
  </div>
);

const Warnings = ({ document }: { document: DocumentReply }) => {
  const said = [
    ...(document.outsideYear ? [words.outsideYear] : []),
    ...(document.sharedBy > 0 ? [words.sharedBy(document.sharedBy)] : []),
  ];
  if (said.length === 0 && !document.supplement) return null;
  return (
    <p className={styles.warnings}>
      {document.supplement && <State state="sent">{words.supplementDocument}</State>}
      {said.map((warning) => (
        <State key={warning} state="explain">
          {warning}
        </State>
      ))}
    </p>
  );
};

const nameOf = ({ number, fileName, subject, address }: DocumentReply): string =>
  number ?? fileName ?? subject ?? address ?? '';

const aboutOf = ({ pages, section, subject }: DocumentReply): string =>
  [
    pages === undefined ? undefined : words.pages(pages),
    section ?? (pages === undefined ? subject : undefined),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
