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
      {data === undefined ? <Skeleton rows={6} /> : <Form place={place} text={data} writable={writable} />}
    </section>
  );
};

const parts = ['basis', 'organisation', 'difficulties', 'proposals'] as const;

/** What is typed and not saved stays, whatever others save; it is saved over the version on which it was begun. */
const Form = ({ place, text, writable }: { place: SheetPlace; text: ReportTextReply; writable: boolean }) => {
  const [draft, setDraft] = useState<ReportTextReply>();
  const [savedAt, setSavedAt] = useState<number>();
  const shown = draft ?? text;
  const save = useMutation({
    mutationFn: () => api.put<{ version: number }>(`${sheetPath(place)}/report-text`, shown),
    onSuccess: (reply) => {
      queryClient.setQueryData(reportTextQuery(place).queryKey, { ...shown, ...reply });
      setDraft(undefined);
      setSavedAt(Date.now());
    },
  });
  return (
    <div className={styles.form}>
      {parts.map((part) => (
        <TextArea
          key={part}
          label={words[part]}
          value={shown[part]}
          rows={part === 'basis' ? 2 : 4}
          readOnly={!writable}
          onChange={(value) => setDraft({ ...shown, [part]: value })}
        />
      ))}
      {writable && (
        <div className={styles.buttons}>
          <Button busy={save.isPending} onClick={() => save.mutate()}>
            {words.saveReport}
          </Button>
          {savedAt !== undefined && draft === undefined && (
            <State state="accepted">{words.saved(showTime(savedAt))}</State>
          )}
        </div>
      )}
      <ActProblems error={save.error} />
    </div>
  );
};
