import type { EvidenceStoreReply } from '@parindex/contract';
import { commonWords, evidenceWords as words } from '@parindex/text';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { NetworkLost, sentenceAt, sentencesElsewhere } from '../../lib/refusal.ts';
import { Button, Checkbox, Combobox, DateField, TextField } from '../../ui/index.ts';
import styles from './cite-form.module.css';
import { type Citation, storeQuery } from './evidence-query.ts';
import { nameOf } from './evidence-words.ts';

export type CiteKind = Citation['kind'];

export type CiteFormProps = {
  kind: CiteKind;
  roundId: string;
  unitId: string;
  /** Of the item: what it used in earlier rounds is offered first. */
  code: string;
  year: number;
  /** Documents that the item has already. */
  present: ReadonlySet<string>;
  onCite: (citation: Citation) => Promise<void>;
  onClose: () => void;
};

/** Cites what is no new file: an address, a paper to be seen in person, a document from the store. */
export const CiteForm = ({ kind, roundId, unitId, code, year, present, onCite, onClose }: CiteFormProps) => {
  const [typed, setTyped] = useState({
    address: '',
    number: '',
    signedOn: '',
    issuer: '',
    subject: '',
    pages: '',
    secret: false,
    evidenceId: '',
  });
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const text = (key: Exclude<keyof typeof typed, 'secret'>) => ({
    value: typed[key],
    error: sentenceAt(error, key),
    onChange: (value: string) => setTyped((before) => ({ ...before, [key]: value })),
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    try {
      await onCite(citationOf(kind, typed));
      onClose();
    } catch (fault) {
      setError(fault);
      setBusy(false);
    }
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      {kind === 'known' && (
        <KnownField
          roundId={roundId}
          unitId={unitId}
          code={code}
          present={present}
          value={typed.evidenceId}
          onChange={text('evidenceId').onChange}
        />
      )}
      {kind === 'link' && (
        <TextField
          label={words.address}
          hint={words.addressHint}
          type="url"
          inputMode="url"
          maxLength={2000}
          autoFocus
          required
          {...text('address')}
        />
      )}
      {kind !== 'known' && (
        <div className={styles.grid}>
          <TextField label={words.number} maxLength={100} autoFocus={kind === 'paper'} {...text('number')} />
          <DateField label={words.signedOn} year={year} {...text('signedOn')} />
          <TextField label={words.issuer} maxLength={300} {...text('issuer')} />
          <span className={styles.wide}>
            <TextField label={words.subject} maxLength={1000} {...text('subject')} />
          </span>
        </div>
      )}
      {kind === 'paper' && (
        <Checkbox
          label={words.secret}
          note={words.secretHint}
          checked={typed.secret}
          onChange={(secret) => setTyped((before) => ({ ...before, secret }))}
        />
      )}
      {kind !== 'link' && (
        <TextField label={words.pages} hint={words.pagesHint} maxLength={200} {...text('pages')} />
      )}
      {error !== undefined && (
        <p className={styles.error} role="alert">
          {error instanceof NetworkLost
            ? words.waitingNetwork
            : sentencesElsewhere(error, ['address', 'number', 'signedOn', 'issuer', 'subject', 'pages']).join(
                ' ',
              )}
        </p>
      )}
      <span className={styles.acts}>
        <Button type="submit" kind="primary" busy={busy}>
          {words.cite[kind]}
        </Button>
        <Button onClick={onClose}>{commonWords.cancel}</Button>
      </span>
    </form>
  );
};

const KnownField = ({
  roundId,
  unitId,
  code,
  present,
  value,
  onChange,
}: {
  roundId: string;
  unitId: string;
  code: string;
  present: ReadonlySet<string>;
  value: string;
  onChange: (id: string) => void;
}) => {
  const { data } = useQuery(storeQuery(unitId, roundId));
  const others = (data?.evidence ?? []).filter(({ id }) => !present.has(id));
  const before = others.filter(({ usedAt }) =>
    usedAt.some((place) => place.code === code && place.roundId !== roundId),
  );
  const choices = others.map(choiceOf);
  if (data !== undefined && choices.length === 0) return <p>{words.knownNone}</p>;
  return (
    <>
      {before.length > 0 && (
        <ul className={styles.before} aria-label={words.usedBefore}>
          <li>{words.usedBefore}</li>
          {before.map((each) => (
            <li key={each.id}>
              <Button
                size="small"
                kind={each.id === value ? 'primary' : 'secondary'}
                aria-pressed={each.id === value}
                onClick={() => onChange(each.id)}
              >
                {nameOf(each)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Combobox
        label={words.known}
        placeholder={words.knownPlaceholder}
        choices={choices}
        value={value}
        onChange={onChange}
      />
    </>
  );
};

const choiceOf = (evidence: EvidenceStoreReply['evidence'][number]) => ({
  value: evidence.id,
  label: [nameOf(evidence), evidence.subject].filter(Boolean).join(' · '),
  note: [evidence.fileName, evidence.issuer].filter(Boolean).join(' · '),
});

const citationOf = (
  kind: CiteKind,
  typed: {
    address: string;
    number: string;
    signedOn: string;
    issuer: string;
    subject: string;
    pages: string;
    secret: boolean;
    evidenceId: string;
  },
): Citation => {
  const said = (key: 'number' | 'signedOn' | 'issuer' | 'subject' | 'pages') =>
    typed[key].trim() === '' ? {} : { [key]: typed[key].trim() };
  if (kind === 'known') return { kind, evidenceId: typed.evidenceId, ...said('pages') };
  const about = {
    ...said('number'),
    ...said('signedOn'),
    ...said('issuer'),
    ...said('subject'),
    ...said('pages'),
  };
  return kind === 'link'
    ? { kind, address: typed.address.trim(), ...about }
    : { kind, ...about, ...(typed.secret ? { secret: true } : {}) };
};
