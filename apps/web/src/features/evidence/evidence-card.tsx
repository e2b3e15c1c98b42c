import type { EvidenceReply } from '@parindex/contract';
import { evidenceWords as words } from '@parindex/text';
import { classes, FileCard } from '../../ui/index.ts';
import styles from './evidence-part.module.css';
import { kindOf, nameOf, warningsOf } from './evidence-words.ts';

/** One document as a card: number and date, who issued it, which pages count, what to mend. */
export const EvidenceCard = ({
  evidence,
  pagesRequiredAbove,
  chosen,
  onChoose,
}: {
  evidence: EvidenceReply;
  pagesRequiredAbove: number;
  chosen: boolean;
  onChoose: () => void;
}) => {
  const warnings = warningsOf(evidence, pagesRequiredAbove);
  const part = [evidence.section, evidence.pages && words.pagesOf(evidence.pages)].filter(Boolean).join(', ');
  const remark = [
    part,
    evidence.restricted ? words.restrictedShort : '',
    evidence.secret ? words.secretNote : evidence.kind === 'paper' ? words.paperNote : '',
    ...warnings,
    evidence.alsoAt.length > 0 ? words.alsoAt(evidence.alsoAt) : '',
  ].filter((text) => text !== '');
  return (
    <div className={classes(styles.card, chosen && styles.chosen)}>
      <FileCard
        kind={kindOf(evidence)}
        title={nameOf(evidence)}
        detail={
          <span className={styles.line}>{evidence.issuer ?? evidence.subject ?? evidence.fileName}</span>
        }
        remark={
          remark.length > 0 && (
            <span className={classes(styles.line, warnings.length > 0 && styles.warn)}>
              {remark.join(' · ')}
            </span>
          )
        }
        tone={warnings.length > 0 ? 'warn' : 'plain'}
        onOpen={onChoose}
      />
    </div>
  );
};
