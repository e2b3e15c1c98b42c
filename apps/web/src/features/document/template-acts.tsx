import type { ShelfDocumentReply } from '@parindex/contract';
import { documentKindNames, documentScreenWords as words } from '@parindex/text';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { ActProblems, Button } from '../../ui/index.ts';
import styles from './document.module.css';
import {
  replaceTemplate,
  restoreTemplate,
  type ShelfPlace,
  shelfQuery,
  templatePath,
} from './document-calls.ts';

type Props = {
  readonly document: ShelfDocumentReply;
  readonly mayReplace: boolean;
  readonly place: ShelfPlace;
};

/** The template of one kind: fetched, edited in Word, sent back; what is wrong with it is said here. */
export const TemplateActs = ({ document: { kind, ownTemplate }, mayReplace, place }: Props) => {
  const queries = useQueryClient();
  const picker = useRef<HTMLInputElement>(null);
  const onSuccess = () => queries.invalidateQueries(shelfQuery(place));
  const replace = useMutation({ mutationFn: (file: File) => replaceTemplate(kind, file), onSuccess });
  const restore = useMutation({ mutationFn: () => restoreTemplate(kind), onSuccess });
  const name = documentKindNames[kind];
  return (
    <div className={styles.template}>
      <span className={styles.quiet}>{ownTemplate ? words.own : words.original}</span>
      <a href={templatePath(kind)} aria-label={`${words.download}: ${name}`} download>
        {words.download}
      </a>
      {mayReplace && (
        <>
          <input
            ref={picker}
            type="file"
            accept=".docx"
            hidden
            aria-label={`${words.replace}: ${name}`}
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) replace.mutate(file);
              event.target.value = '';
            }}
          />
          <Button kind="link" onClick={() => picker.current?.click()}>
            {words.replace}
          </Button>
          {ownTemplate && (
            <Button kind="link" onClick={() => restore.mutate()}>
              {words.restore}
            </Button>
          )}
        </>
      )}
      <span role="status">
        {replace.isSuccess ? words.replaced : restore.isSuccess ? words.restored : ''}
      </span>
      {replace.error !== null && <ActProblems error={replace.error} />}
      {restore.error !== null && <ActProblems error={restore.error} />}
    </div>
  );
};
