import type { HeadingReply } from '@parindex/contract';
import type { DocumentHeading, Id } from '@parindex/domain';
import { documentScreenWords as words } from '@parindex/text';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ActProblems, Button, Skeleton, TextArea, TextField } from '../../ui/index.ts';
import styles from './document.module.css';
import { headingQuery, saveHeading } from './document-calls.ts';

/** What the documents of a unit begin and end with. */
export const HeadingForm = ({ unitId }: { readonly unitId: Id }) => {
  const { data, error } = useQuery(headingQuery(unitId));
  if (data === undefined) return error === null ? <Skeleton rows={3} /> : <ActProblems error={error} />;
  return <Fields key={data.version} reply={data} />;
};

const lineFields = ['superior', 'abbreviation', 'place', 'signer'] as const;
const listFields = ['issuer', 'signingTitles', 'decidingTitles', 'receivers'] as const;

const Fields = ({ reply }: { readonly reply: HeadingReply }) => {
  const [heading, setHeading] = useState<DocumentHeading>(reply.heading);
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: () => saveHeading(reply.unitId, reply.version, heading),
    onSuccess: () => queries.invalidateQueries(headingQuery(reply.unitId)),
  });
  return (
    <form
      className={styles.heading}
      aria-labelledby="document-heading"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <h2 id="document-heading">{words.heading}</h2>
      <p className={styles.quiet}>{words.headingNote}</p>
      <div className={styles.fields}>
        {listFields.map((field) => (
          <TextArea
            key={field}
            label={words[field]}
            value={heading[field].join('\n')}
            onChange={(text) => setHeading({ ...heading, [field]: text.split('\n') })}
          />
        ))}
        {lineFields.map((field) => (
          <TextField
            key={field}
            label={words[field]}
            value={heading[field] ?? ''}
            onChange={(text) => setHeading({ ...heading, [field]: text })}
          />
        ))}
      </div>
      {save.error !== null && <ActProblems error={save.error} />}
      <div className={styles.acts}>
        <Button kind="primary" type="submit">
          {words.save}
        </Button>
        <span role="status">{reply.version > 0 && !save.isPending && save.isSuccess ? words.saved : ''}</span>
      </div>
    </form>
  );
};
