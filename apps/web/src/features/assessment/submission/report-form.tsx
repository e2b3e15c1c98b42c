import type { ReportTextReply } from '@parindex/contract';
import { submissionWords as words } from '@parindex/text';
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../lib/api.ts';
import { showTime } from '../../../lib/format.ts';
import { queryClient } from '../../../lib/query.ts';
import { ActProblems, Button, Skeleton, State, TextArea } from '../../../ui/index.ts';
import { type SheetPlace, sheetPath, sheetTopic } from '../data/sheet-query.ts';
import styles from './submission.module.css';

type Words = Omit<ReportTextReply, 'version'>;

const reportTextQuery = (place: SheetPlace) =>
  queryOptions({
    queryKey: [sheetTopic(place), 'report-text'],
    queryFn: ({ signal }) => api.get<ReportTextReply>(`${sheetPath(place)}/report-text`, {}, { signal }),
  });

/** The parts of the self-assessment report that are words, and the files made of it. */
export const ReportForm = ({ place, writable }: { place: SheetPlace; writable: boolean }) => {
  const { data } = useQuery(reportTextQuery(place));
  return (
    <section className={styles.part} aria-label={words.report}>
      <h2>{words.report}</h2>
      <p className={styles.quiet}>{words.reportNote}</p>
      {data === undefined ? (
        <Skeleton rows={6} />
      ) : (
        <Form key={data.version} place={place} text={data} writable={writable} />
      )}
    </section>
  );
};

const parts = ['basis', 'organisation', 'difficulties', 'proposals'] as const;

const Form = ({ place, text, writable }: { place: SheetPlace; text: ReportTextReply; writable: boolean }) => {
  const { version, ...saved } = text;
  const [draft, setDraft] = useState<Words>(saved);
  const [savedAt, setSavedAt] = useState<number>();
  const save = useMutation({
    mutationFn: () => api.put<{ version: number }>(`${sheetPath(place)}/report-text`, { ...draft, version }),
    onSuccess: (reply) => {
      queryClient.setQueryData(reportTextQuery(place).queryKey, { ...draft, ...reply });
      setSavedAt(Date.now());
    },
  });
  const changed = parts.some((part) => draft[part] !== saved[part]);
  return (
    <div className={styles.form}>
      {parts.map((part) => (
        <TextArea
          key={part}
          label={words[part]}
          value={draft[part]}
          rows={part === 'basis' ? 2 : 4}
          readOnly={!writable}
          onChange={(value) => setDraft({ ...draft, [part]: value })}
        />
      ))}
      {writable && (
        <div className={styles.buttons}>
          <Button busy={save.isPending} onClick={() => save.mutate()}>
            {words.saveReport}
          </Button>
          {savedAt !== undefined && !changed && (
            <State state="accepted">{words.saved(showTime(savedAt))}</State>
          )}
        </div>
      )}
      <ActProblems error={save.error} />
    </div>
  );
};
