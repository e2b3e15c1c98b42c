import type { Id } from '@parindex/domain';
import { evidenceDistributionWords, evidenceStoreWords as words } from '@parindex/text';
import { useRef, useState } from 'react';
import { Button, Icon } from '../../../ui/index.ts';
import { DistributeDialog } from '../distribute/distribute-dialog.tsx';
import type { TargetItem } from '../distribute/plan.ts';
import { packPath } from '../evidence-query.ts';
import styles from './store-screen.module.css';

/** What is done with many documents at once: files given out by code, all of it taken as one archive. */
export const StoreActs = ({
  roundId,
  unitId,
  items,
  files,
  onFiles,
  isEmpty,
}: {
  roundId: Id;
  unitId: Id;
  items: readonly TargetItem[] | undefined;
  files: readonly File[];
  onFiles: (files: readonly File[]) => void;
  isEmpty: boolean;
}) => {
  const picker = useRef<HTMLInputElement>(null);
  const [round, setRound] = useState(0);
  const mayAttach = items?.some((item) => item.mayAttach) ?? false;
  return (
    <span className={styles.acts}>
      {mayAttach && (
        <>
          <input
            ref={picker}
            type="file"
            multiple
            hidden
            aria-label={evidenceDistributionWords.open}
            onChange={(event) => {
              onFiles([...(event.target.files ?? [])]);
              event.target.value = '';
            }}
          />
          <Button title={evidenceDistributionWords.openNote} onClick={() => picker.current?.click()}>
            {evidenceDistributionWords.open}
          </Button>
        </>
      )}
      {!isEmpty && (
        <a className={styles.pack} href={packPath(roundId, unitId)} download title={words.packNote}>
          <Icon name="download" /> {words.pack}
        </a>
      )}
      {files.length > 0 && items !== undefined && (
        <DistributeDialog
          key={round}
          roundId={roundId}
          unitId={unitId}
          files={files}
          items={items}
          onClose={() => {
            setRound(round + 1);
            onFiles([]);
          }}
        />
      )}
    </span>
  );
};
