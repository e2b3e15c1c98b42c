import type { EvidenceReply } from '@parindex/contract';
import type { Verb } from '@parindex/domain';
import { evidenceWords as words } from '@parindex/text';
import { useState } from 'react';
import { isAllowed } from '../../lib/may.tsx';
import { Button, PanePart, useUndo } from '../../ui/index.ts';
import { CiteForm, type CiteKind } from './cite-form.tsx';
import { DescriptionForm } from './description-form.tsx';
import { EvidenceCard } from './evidence-card.tsx';
import styles from './evidence-part.module.css';
import {
  type CitationPlace,
  citeEvidence,
  describeEvidence,
  detachEvidence,
  reloadEvidence,
} from './evidence-query.ts';
import { nameOf } from './evidence-words.ts';
import { previewKind } from './preview/preview-kind.ts';
import { UploadLines } from './upload-lines.tsx';
import { useUploads } from './use-uploads.ts';

export type EvidencePartProps = {
  place: CitationPlace;
  code: string;
  /** What the set asks for, as printed. */
  asked: string;
  /** Undefined while it loads; `count` is known before. */
  evidence: readonly EvidenceReply[] | undefined;
  count: number;
  may: readonly Verb[];
  year: number;
  pagesRequiredAbove: number;
  viewed: string | undefined;
  onPick: () => void;
  onView: (evidence: EvidenceReply | undefined) => void;
};

/** The documents of one item: cards two a row, files on their way, and the ways to add more. */
export const EvidencePart = (props: EvidencePartProps) => {
  const {
    place,
    code,
    asked,
    evidence = [],
    count,
    may,
    year,
    pagesRequiredAbove,
    viewed,
    onPick,
    onView,
  } = props;
  const uploads = useUploads();
  const offerUndo = useUndo();
  const [citing, setCiting] = useState<CiteKind>();
  const [chosen, setChosen] = useState<string>();
  const mayAttach = isAllowed('evidence.attach', may);
  const onTheWay = uploads.all.filter((upload) => upload.place.itemId === place.itemId);
  const open = evidence.find(({ id }) => id === chosen);
  const detach = async (gone: EvidenceReply) => {
    await detachEvidence(place, gone.id);
    setChosen(undefined);
    if (viewed === gone.id) onView(undefined);
    await reloadEvidence(place);
    if (gone.kind === 'file')
      offerUndo({
        message: words.detached(nameOf(gone)),
        undo: () =>
          void citeEvidence(place, {
            kind: 'known',
            evidenceId: gone.id,
            ...(gone.pages === undefined ? {} : { pages: gone.pages }),
            ...(gone.section === undefined ? {} : { section: gone.section }),
          }).then(() => reloadEvidence(place)),
      });
  };
  const choose = (next: EvidenceReply) => {
    setChosen(next.id === chosen ? undefined : next.id);
    if (previewKind(next) !== undefined) onView(next.id === viewed ? undefined : next);
  };
  return (
    <PanePart
      title={<span className={styles.title}>{words.title}</span>}
      aside={mayAttach ? <Ways count={count} onPick={onPick} onKnown={() => setCiting('known')} /> : count}
    >
      {count === 0 && onTheWay.length === 0 && (
        <p className={styles.asked}>
          {words.asked} <span className="official">{asked}</span>
        </p>
      )}
      {count > 0 && props.evidence === undefined && <p className={styles.asked}>{words.loading}</p>}
      <div className={styles.cards}>
        {evidence.map((each) => (
          <EvidenceCard
            key={each.id}
            evidence={each}
            pagesRequiredAbove={pagesRequiredAbove}
            chosen={each.id === chosen}
            onChoose={() => choose(each)}
          />
        ))}
      </div>
      {open !== undefined && (
        <DescriptionForm
          key={`${open.id}:${open.revision}`}
          place={place}
          mayReplace={isAllowed('evidence.replace', may)}
          evidence={open}
          year={year}
          readOnly={!isAllowed('evidence.describe', may)}
          onDescribe={async (description) => {
            await describeEvidence(place, open, description);
            await reloadEvidence(place);
          }}
          onDetach={isAllowed('evidence.detach', may) ? () => void detach(open) : undefined}
          onView={previewKind(open) === undefined || viewed === open.id ? undefined : () => onView(open)}
        />
      )}
      {mayAttach && citing === undefined && (
        <p className={styles.others}>
          <Button kind="link" size="small" onClick={() => setCiting('link')}>
            {words.citeLink}
          </Button>
          <Button kind="link" size="small" onClick={() => setCiting('paper')}>
            {words.citePaper}
          </Button>
        </p>
      )}
      {citing !== undefined && (
        <CiteForm
          key={citing}
          kind={citing}
          roundId={place.roundId}
          unitId={place.unitId}
          code={code}
          year={year}
          present={new Set(evidence.map(({ id }) => id))}
          onCite={async (citation) => {
            await citeEvidence(place, citation);
            await reloadEvidence(place);
          }}
          onClose={() => setCiting(undefined)}
        />
      )}
      <UploadLines uploads={onTheWay} onCancel={uploads.cancel} onRetry={uploads.retry} />
    </PanePart>
  );
};

const Ways = ({ count, onPick, onKnown }: { count: number; onPick: () => void; onKnown: () => void }) => (
  <span className={styles.ways}>
    {words.invitation(count)}
    <Button kind="link" size="small" onClick={onPick}>
      {words.chooseFiles}
    </Button>
    <Button kind="link" size="small" onClick={onKnown}>
      {words.citeKnown}
    </Button>
  </span>
);
