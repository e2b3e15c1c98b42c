import type { EvidenceReply } from '@parindex/contract';
import { showBytes, evidenceWords as words } from '@parindex/text';
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { NetworkLost, Refusal, sentencesElsewhere } from '../../lib/refusal.ts';
import { Button, Checkbox, DateField, NumberField, TextField } from '../../ui/index.ts';
import styles from './description-form.module.css';
import { type CitationPlace, contentPath, type Description } from './evidence-query.ts';

const RevisionPart = lazy(() =>
  import('./revision/revision-part.tsx').then(({ RevisionPart: Part }) => ({ default: Part })),
);

export type DescriptionFormProps = {
  place: CitationPlace;
  mayReplace: boolean;
  evidence: EvidenceReply;
  year: number;
  readOnly: boolean;
  onDescribe: (description: Description) => Promise<void>;
  onDetach: (() => void) | undefined;
  onView: (() => void) | undefined;
};

type Typed = {
  number: string;
  signedOn: string;
  issuer: string;
  subject: string;
  pages: string;
  section: string;
  pageCount: string;
  restricted: boolean;
};

/** What the document says of itself and which part proves the claim; saved when a field is left. */
export const DescriptionForm = ({
  place,
  evidence,
  year,
  readOnly,
  mayReplace,
  onDescribe,
  onDetach,
  onView,
}: DescriptionFormProps) => {
  const [typed, setTyped] = useState(() => typedOf(evidence));
  const [status, setStatus] = useState<{ text: string; bad: boolean }>();
  const saved = useRef(typed);
  const queue = useRef(Promise.resolve());
  const save = (sent: Typed = typed) => {
    if (readOnly || isSame(sent, saved.current)) return;
    setStatus({ text: words.saving, bad: false });
    queue.current = queue.current.then(async () => {
      try {
        await onDescribe(descriptionOf(sent));
        saved.current = sent;
        setStatus({ text: words.saved, bad: false });
      } catch (error) {
        setStatus({ text: problemOf(error), bad: true });
      }
    });
  };
  const field = (key: Exclude<keyof Typed, 'restricted'>) => ({
    value: typed[key],
    readOnly,
    onBlur: () => save(),
    onChange: (text: string) => setTyped((before) => ({ ...before, [key]: text })),
  });
  return (
    <section className={styles.form} aria-label={words.describe}>
      <div className={styles.grid}>
        <TextField label={words.number} maxLength={100} {...field('number')} />
        <DateField label={words.signedOn} year={year} {...field('signedOn')} />
        <TextField label={words.issuer} maxLength={300} {...field('issuer')} />
        <span className={styles.wide}>
          <TextField label={words.subject} maxLength={1000} {...field('subject')} />
        </span>
        <TextField label={words.pages} maxLength={200} placeholder="17–19" {...field('pages')} />
        <TextField label={words.section} maxLength={500} {...field('section')} />
        {evidence.kind === 'file' && <NumberField label={words.pageCount} {...field('pageCount')} />}
      </div>
      {evidence.kind === 'file' && (
        <Checkbox
          label={words.restricted}
          note={words.restrictedHint}
          checked={typed.restricted}
          disabled={readOnly}
          onChange={(restricted) => {
            setTyped((before) => ({ ...before, restricted }));
            save({ ...typed, restricted });
          }}
        />
      )}
      {evidence.sha256 !== undefined && evidence.size !== undefined && (
        <Proof size={evidence.size} hash={evidence.sha256} />
      )}
      {evidence.kind === 'file' && (mayReplace || evidence.revision > 1) && (
        <Suspense>
          <RevisionPart place={place} evidence={evidence} mayReplace={mayReplace} />
        </Suspense>
      )}
      <div className={styles.acts}>
        {onView !== undefined && <Button onClick={onView}>{words.view}</Button>}
        {evidence.kind === 'file' && !evidence.secret && (
          <OutLink href={contentPath(evidence)} download={evidence.fileName}>
            {words.download}
          </OutLink>
        )}
        {evidence.address !== undefined && <OutLink href={evidence.address}>{words.openLink}</OutLink>}
        {onDetach !== undefined && (
          <Button kind="link" onClick={onDetach}>
            {words.detach}
          </Button>
        )}
        <span className={status?.bad ? styles.bad : styles.status} role="status">
          {status?.text}
        </span>
      </div>
    </section>
  );
};

/** What the server holds: shown at once, since silent empty uploads are a known disaster. */
const Proof = ({ size, hash }: { size: number; hash: string }) => (
  <p className={styles.proof} title={hash}>
    {words.sizeAndHash(showBytes(size), hash)}{' '}
    <Button kind="link" size="small" onClick={() => void navigator.clipboard.writeText(hash)}>
      {words.copyHash}
    </Button>
  </p>
);

const OutLink = ({
  href,
  download,
  children,
}: {
  href: string;
  download?: string | undefined;
  children: ReactNode;
}) => (
  <a
    className={styles.out}
    href={href}
    {...(download === undefined ? { target: '_blank', rel: 'noreferrer noopener' } : { download })}
  >
    {children}
  </a>
);

const typedOf = (evidence: EvidenceReply): Typed => ({
  number: evidence.number ?? '',
  signedOn: evidence.signedOn ?? '',
  issuer: evidence.issuer ?? '',
  subject: evidence.subject ?? '',
  pages: evidence.pages ?? '',
  section: evidence.section ?? '',
  pageCount: evidence.pageCount === undefined ? '' : String(evidence.pageCount),
  restricted: evidence.restricted,
});

const isSame = (one: Typed, other: Typed): boolean => JSON.stringify(one) === JSON.stringify(other);

export const descriptionOf = (typed: Typed): Description => {
  const pages = Number(typed.pageCount);
  return {
    number: typed.number.trim(),
    ...(typed.signedOn === '' ? {} : { signedOn: typed.signedOn }),
    issuer: typed.issuer.trim(),
    subject: typed.subject.trim(),
    pages: typed.pages.trim(),
    section: typed.section.trim(),
    restricted: typed.restricted,
    ...(Number.isInteger(pages) && pages > 0 ? { pageCount: pages } : {}),
  };
};

const problemOf = (error: unknown): string => {
  if (error instanceof NetworkLost) return words.waitingNetwork;
  if (error instanceof Refusal && error.has('version.clash')) return words.newer;
  return sentencesElsewhere(error, []).join(' ');
};
