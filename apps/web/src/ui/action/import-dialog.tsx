import { commonWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FileDrop } from '../form/file-drop.tsx';
import { ActProblems } from '../sign/act-problems.tsx';
import { Skeleton } from '../sign/skeleton.tsx';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

export type ImportDialogProps<Reading, Done> = {
  readonly title: string;
  readonly drop: string;
  readonly hint: ReactNode;
  /** Largest file in bytes. */
  readonly limit: number;
  readonly read: (file: File) => Promise<Reading>;
  readonly save: (file: File, reading: Reading) => Promise<Done>;
  /** What the file would change, to be looked at before it is saved. */
  readonly difference: (reading: Reading) => ReactNode;
  /** Why it cannot be saved, in a sentence. */
  readonly blocked: (reading: Reading) => string | undefined;
  readonly saveLabel: (reading: Reading) => string;
  readonly done: (done: Done) => ReactNode;
  readonly onClose: () => void;
};

/** A workbook in: dropped, read, its difference looked at, saved whole or not at all. */
export const ImportDialog = <Reading, Done>(props: ImportDialogProps<Reading, Done>) => {
  const reading = useMutation({
    mutationFn: async (file: File) => ({ file, read: await props.read(file) }),
  });
  const saving = useMutation({
    mutationFn: ({ file, read }: { file: File; read: Reading }) => props.save(file, read),
  });
  const read = reading.data;
  const blocked = read && props.blocked(read.read);
  return (
    <Dialog
      title={props.title}
      size="wide"
      onClose={props.onClose}
      actions={
        saving.data !== undefined ? (
          <Button kind="primary" onClick={props.onClose}>
            {words.close}
          </Button>
        ) : (
          <>
            {read !== undefined && (
              <Button
                kind="primary"
                busy={saving.isPending}
                blockedBecause={blocked}
                onClick={() => saving.mutate(read)}
              >
                {props.saveLabel(read.read)}
              </Button>
            )}
            {read !== undefined && <Button onClick={() => reading.reset()}>{words.otherFile}</Button>}
            <Button onClick={props.onClose}>{words.cancel}</Button>
          </>
        )
      }
    >
      {saving.data !== undefined ? (
        props.done(saving.data)
      ) : (
        <>
          {reading.isPending && <Skeleton rows={6} />}
          {read === undefined && !reading.isPending && (
            <FileDrop
              label={props.drop}
              single
              accept=".xlsx"
              limit={props.limit}
              files={[]}
              hint={props.hint}
              onFiles={([file]) => file !== undefined && reading.mutate(file)}
            />
          )}
          <ActProblems error={reading.error ?? saving.error} />
          {read !== undefined && props.difference(read.read)}
        </>
      )}
    </Dialog>
  );
};
