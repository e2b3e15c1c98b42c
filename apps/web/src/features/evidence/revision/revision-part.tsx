import type { EvidenceReply } from '@parindex/contract';
import { showBytes, evidenceRevisionWords as words } from '@parindex/text';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { showInstant } from '../../../lib/format.ts';
import { ActProblems, Button, ProgressBar } from '../../../ui/index.ts';
import { type CitationPlace, contentPath, reloadEvidence, revisionsQuery } from '../evidence-query.ts';
import styles from './revision-part.module.css';
import { sendRevision } from './send-revision.ts';

/** The next revision of a file, and the older ones, which stay readable. */
export const RevisionPart = ({
  place,
  evidence,
  mayReplace,
}: {
  place: CitationPlace;
  evidence: EvidenceReply;
  mayReplace: boolean;
}) => {
  const picker = useRef<HTMLInputElement>(null);
  const [sent, setSent] = useState(0);
  const { data } = useQuery(revisionsQuery(evidence));
  const replace = useMutation({
    mutationFn: (file: File) => sendRevision(place, evidence.id, file, (bytes) => setSent(bytes / file.size)),
    onSettled: () => setSent(0),
    onSuccess: () => reloadEvidence(place),
  });
  return (
    <div className={styles.part}>
      <span className={styles.head}>
        {evidence.revision > 1 && <strong>{words.revision(evidence.revision)}</strong>}
        {mayReplace && (
          <>
            <input
              ref={picker}
              type="file"
              hidden
              aria-label={words.replace}
              onChange={(event) => {
                const [file] = event.target.files ?? [];
                event.target.value = '';
                if (file !== undefined) replace.mutate(file);
              }}
            />
            <Button kind="link" size="small" busy={replace.isPending} onClick={() => picker.current?.click()}>
              {words.replace}
            </Button>
            <span className={styles.note}>{words.replaceNote}</span>
          </>
        )}
      </span>
      {replace.isPending && <ProgressBar value={sent} label={words.replacing} />}
      <ActProblems error={replace.error} />
      {data !== undefined && (
        <ul className={styles.older} aria-label={words.older}>
          {data.revisions.map(({ revision, fileName, size, replacedAt }) => (
            <li key={revision}>
              <a href={contentPath({ id: evidence.id, revision })} download={fileName}>
                {words.revision(revision)}
              </a>{' '}
              <span className={styles.note}>
                {fileName} · {showBytes(size)} · {words.replacedAt(showInstant(replacedAt))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
