import type { Item, SetRow } from '@parindex/domain';
import { problemSentence, setRowWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { ActProblems, Button, Notice } from '../../../ui/index.ts';
import { readWording } from '../index-set-calls.ts';
import styles from './row-pane.module.css';

/** Đọc lời văn thành quy tắc: for a row typed by hand, as the import does for a table. */
export const ReadWordingButton = ({
  item,
  year,
  onRow,
}: {
  item: Item;
  year: number;
  onRow: (row: SetRow) => void;
}) => {
  const reading = useMutation({
    mutationFn: () =>
      readWording({
        year,
        wording: item.wording,
        name: item.name,
        part: item.part,
        ...(item.maxPoints === '' ? {} : { maxPoints: item.maxPoints }),
      }),
    onSuccess: ({ rule, verdict }) =>
      onRow({ ...item, rule, attention: verdict !== 'certain' || item.attention }),
  });
  if (item.wording.trim() === '') return null;
  return (
    <div className={styles.stack}>
      <span>
        <Button size="small" busy={reading.isPending} onClick={() => reading.mutate()}>
          {words.readWording}
        </Button>
      </span>
      {reading.data !== undefined && (
        <Notice tone={reading.data.verdict === 'certain' ? 'ok' : 'warn'} urgent>
          <p>{words.readWordingResult[reading.data.verdict]}</p>
          {reading.data.remarks.map((remark) => (
            <p key={remark.code}>{problemSentence(remark)}</p>
          ))}
        </Notice>
      )}
      <ActProblems error={reading.error} />
    </div>
  );
};
