import type { EvidenceReply } from '@parindex/contract';
import { commonWords, evidenceWords as words } from '@parindex/text';
import { useEffect, useRef } from 'react';
import { useKeys } from '../../../lib/keyboard.ts';
import { Icon } from '../../../ui/index.ts';
import { contentPath } from '../evidence-query.ts';
import { nameOf } from '../evidence-words.ts';
import { DocumentBody } from './document-body.tsx';
import styles from './document-viewer.module.css';

/** A document beside the item that it proves; opens at the page that counts. Esc closes it. */
export const DocumentViewer = ({ evidence, onClose }: { evidence: EvidenceReply; onClose: () => void }) => {
  const area = useRef<HTMLElement>(null);
  useKeys(words.keysViewer, [{ keys: 'Escape', label: commonWords.close, run: onClose }]);
  const id = evidence.id;
  useEffect(() => {
    if (id !== '') area.current?.focus({ preventScroll: true });
  }, [id]);
  return (
    <section ref={area} tabIndex={-1} className={styles.viewer} aria-label={words.viewer(nameOf(evidence))}>
      <header className={styles.head}>
        <strong className={styles.name}>{nameOf(evidence)}</strong>
        <span className={styles.file}>{evidence.fileName}</span>
        <a className={styles.download} href={contentPath(evidence)} download={evidence.fileName}>
          {words.download}
        </a>
        <button type="button" className={styles.close} aria-label={commonWords.close} onClick={onClose}>
          <Icon name="cross" />
        </button>
      </header>
      <DocumentBody document={evidence} />
    </section>
  );
};
