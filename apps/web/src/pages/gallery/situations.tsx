import { galleryWords as words } from '@parindex/text';
import { useState } from 'react';
import { Button, EmptyState, Notice, NumberField, ProgressBar, Skeleton, useUndo } from '../../ui/index.ts';
import styles from './gallery.module.css';
import { Sample } from './sample.tsx';

export const Situations = () => {
  const offerUndo = useUndo();
  const [figure, setFigure] = useState('41');
  return (
    <>
      <Sample title={words.empty}>
        <EmptyState
          title={words.emptyTitle}
          actions={
            <>
              <Button>{words.explain}</Button>
              <Button>{words.fromLibrary}</Button>
            </>
          }
        >
          {words.emptyText}
        </EmptyState>
      </Sample>
      <Sample title={words.loading}>
        <Skeleton rows={2} expected={73} />
      </Sample>
      <Sample title={words.errorHere}>
        <span className={styles.narrowField}>
          <NumberField
            label={words.done}
            value={figure}
            onChange={setFigure}
            error={figure === '41' ? words.errorInput : undefined}
          />
        </span>
        <Notice tone="bad" title={words.fileTitle}>
          {words.fileText}
        </Notice>
        <Notice tone="peer" title={words.peerTitle}>
          {words.peerText}
        </Notice>
      </Sample>
      <Sample title={words.long}>
        <Notice tone="info" title={words.longTitle}>
          <ProgressBar value={31 / 48} label={words.longTitle} />
          {words.longText}
        </Notice>
        <span>
          <Button onClick={() => offerUndo({ message: words.undone, undo: () => undefined })}>
            {words.submit}
          </Button>
        </span>
        <Notice tone="ok">
          <strong>{words.receiptTitle}</strong> {words.receiptText}
        </Notice>
      </Sample>
    </>
  );
};
