import type { RoundReply } from '@parindex/contract';
import { roundWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { queryClient } from '../../../lib/query.ts';
import { sentenceAt } from '../../../lib/refusal.ts';
import { sessionQuery } from '../../../lib/session.ts';
import { NumberField, TextField } from '../../../ui/index.ts';
import styles from '../round.module.css';
import { refreshRound, updateRound } from '../round-calls.ts';
import { StepFoot } from '../step-foot.tsx';
import { useDraft } from '../use-draft.ts';

const shown = ['title', 'year', 'pagesRequiredAbove'];

/** Name, year, and from how many pages on the proof must be named by page. */
export const RoundFacts = ({ round, readOnly }: { round: RoundReply; readOnly: boolean }) => {
  const draft = useDraft({
    title: round.title,
    year: String(round.year),
    pages: String(round.pagesRequiredAbove),
  });
  const { title, year, pages } = draft.value;
  const save = useMutation({
    mutationFn: (sent: typeof draft.value) =>
      updateRound(round.id, {
        version: round.version,
        title: sent.title,
        year: Number(sent.year),
        pagesRequiredAbove: Number(sent.pages),
      }),
    onSuccess: async (_, sent) => {
      draft.adopt(sent);
      await refreshRound(round.id);
      await queryClient.invalidateQueries(sessionQuery);
    },
  });
  return (
    <section className={styles.part}>
      <h3>{words.factsTitle}</h3>
      <fieldset className={styles.fields} disabled={readOnly}>
        <TextField
          label={words.name}
          value={title}
          onChange={(next) => draft.set({ ...draft.value, title: next })}
          error={sentenceAt(save.error, 'title')}
        />
        <TextField
          label={words.year}
          inputMode="numeric"
          value={year}
          onChange={(next) => draft.set({ ...draft.value, year: next })}
          error={sentenceAt(save.error, 'year')}
        />
        <NumberField
          label={words.pagesAbove}
          value={pages}
          onChange={(next) => draft.set({ ...draft.value, pages: next })}
          error={sentenceAt(save.error, 'pagesRequiredAbove')}
        />
      </fieldset>
      {!readOnly && (
        <StepFoot
          draft={draft}
          save={save}
          onSave={() => save.mutate(draft.value)}
          label={words.saveFacts}
          shownAt={shown}
        />
      )}
    </section>
  );
};
