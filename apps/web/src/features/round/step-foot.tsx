import { roundWords as words } from '@parindex/text';
import type { ReactNode } from 'react';
import { Refusal } from '../../lib/refusal.ts';
import { ActProblems, Button, Notice, State } from '../../ui/index.ts';
import styles from './round.module.css';
import type { Draft } from './use-draft.ts';

export type StepFootProps = {
  readonly draft: Pick<Draft<unknown>, 'dirty' | 'overtaken' | 'reset'>;
  readonly save: { readonly isPending: boolean; readonly isSuccess: boolean; readonly error: unknown };
  readonly onSave: () => void;
  readonly label: string;
  /** What the step's inputs show themselves. */
  readonly shownAt?: readonly string[];
  readonly blockedBecause?: ReactNode;
};

/** The end of a step that is saved as a whole: what went wrong, what is not saved, the one button. */
export const StepFoot = ({ draft, save, onSave, label, shownAt = [], blockedBecause }: StepFootProps) => {
  const clash = draft.overtaken || (save.error instanceof Refusal && save.error.has('version.clash'));
  return (
    <div className={styles.foot}>
      {clash ? (
        <Notice tone="peer" urgent actions={<Button onClick={draft.reset}>{words.takeNew}</Button>}>
          {words.clash}
        </Notice>
      ) : (
        <ActProblems error={save.error} shownAt={shownAt} />
      )}
      <div className={styles.acts}>
        <Button
          kind="primary"
          busy={save.isPending}
          onClick={onSave}
          blockedBecause={
            clash
              ? undefined
              : (blockedBecause ?? (draft.dirty ? undefined : save.isSuccess ? words.saved : words.noChange))
          }
        >
          {label}
        </Button>
        {draft.dirty && !clash && (
          <>
            <Button onClick={draft.reset}>{words.discard}</Button>
            <State state="unsent">{words.unsaved}</State>
          </>
        )}
      </div>
    </div>
  );
};
