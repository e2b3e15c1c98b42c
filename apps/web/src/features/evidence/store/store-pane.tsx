import type { Id } from '@parindex/domain';
import { commonWords, evidenceStoreWords as storeWords, evidenceWords as words } from '@parindex/text';
import type { ReactNode } from 'react';
import { showBytes, showInstant } from '../../../lib/format.ts';
import { Button, Icon, State } from '../../../ui/index.ts';
import { contentPath } from '../evidence-query.ts';
import { DocumentBody } from '../preview/document-body.tsx';
import type { StoreLine } from './store-line.ts';
import styles from './store-pane.module.css';

export type StorePaneProps = {
  readonly line: StoreLine;
  readonly lines: readonly StoreLine[];
  readonly itemLink: (roundId: Id, code: string, children: ReactNode) => ReactNode;
  readonly onSelect: (evidenceId: Id) => void;
  readonly onClose: () => void;
};

/** One document: its state on the server, where it is used, its twins, and the document itself below. */
export const StorePane = ({ line, lines, itemLink, onSelect, onClose }: StorePaneProps) => {
  const { document, name, found } = line;
  const twins = lines.filter((other) => document.sameContent.includes(other.document.id));
  const { pages: _pages, ...plain } = document;
  return (
    <>
      <header className={styles.head}>
        <h2>{name}</h2>
        {document.kind === 'file' && !document.secret && (
          <a href={contentPath(document)} download={document.fileName}>
            <Icon name="download" /> {words.download}
          </a>
        )}
        <button type="button" className={styles.close} aria-label={commonWords.close} onClick={onClose}>
          <Icon name="cross" />
        </button>
      </header>
      <div className={styles.facts}>
        {document.subject !== undefined && <p className="official">{document.subject}</p>}
        <p className={styles.quiet}>{[document.issuer, document.fileName].filter(Boolean).join(' · ')}</p>
        <FileState line={line} />
        {document.usedAt.length === 0 ? (
          <p className={styles.quiet}>{storeWords.usedNowhere}</p>
        ) : (
          <ul className={styles.places} aria-label={storeWords.columns.usedAt}>
            {document.usedAt.map(({ roundId, year, itemId, code, itemName, pages, section }) => (
              <li key={`${roundId}:${itemId}`}>
                {itemLink(roundId, code, storeWords.itemOfYear(code, year))}{' '}
                <span className={styles.quiet}>
                  {[itemName, section, pages && words.pagesOf(pages)].filter(Boolean).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        )}
        {twins.length > 0 && (
          <p>
            <State state="review">{storeWords.sameContent(twins.length + 1)}:</State>{' '}
            {twins.map((twin) => (
              <Button
                key={twin.document.id}
                kind="link"
                size="small"
                onClick={() => onSelect(twin.document.id)}
              >
                {twin.document.fileName ?? twin.name}
              </Button>
            ))}
          </p>
        )}
      </div>
      <div className={styles.preview}>
        {document.kind === 'link' ? (
          <p className={styles.quiet}>
            <a href={document.address} target="_blank" rel="noreferrer noopener">
              {document.address}
            </a>
          </p>
        ) : document.kind === 'paper' ? (
          <p className={styles.quiet}>{document.secret ? words.secretNote : words.paperNote}</p>
        ) : (
          <DocumentBody
            key={found?.page}
            document={found === undefined ? plain : { ...plain, pages: String(found.page) }}
          />
        )}
      </div>
    </>
  );
};

/** Size, hash, stored: silent empty uploads are a known disaster. */
const FileState = ({ line: { document, period } }: { line: StoreLine }) => (
  <ul className={styles.state}>
    {document.stored !== undefined && (
      <li>
        <State state={document.stored ? 'accepted' : 'late'}>
          {document.stored ? storeWords.storedAt(showInstant(document.createdAt)) : storeWords.notStored}
        </State>
      </li>
    )}
    <li>
      {period === 'in' ? (
        <State state="accepted">{storeWords.inYear}</State>
      ) : (
        <State state={period === 'outside' ? 'explain' : 'untouched'}>
          {period === 'outside' ? words.outsideYear : storeWords.undatedLong}
        </State>
      )}
    </li>
    {document.size !== undefined && document.sha256 !== undefined && (
      <li className={styles.quiet} title={document.sha256}>
        {words.sizeAndHash(showBytes(document.size), document.sha256)}
        {document.pageCount !== undefined && ` · ${storeWords.pageCountOf(document.pageCount)}`}
      </li>
    )}
    {document.text !== undefined && document.text !== 'read' && (
      <li className={styles.quiet}>{storeWords.textState[document.text]}</li>
    )}
  </ul>
);
