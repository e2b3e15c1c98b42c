import type { ReceiptReply, SheetReply } from '@parindex/contract';
import { approvalWords as words } from '@parindex/text';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api.ts';
import { showInstant } from '../../../lib/format.ts';
import { State } from '../../../ui/index.ts';
import { type SheetPlace, sheetPath, sheetTopic } from '../data/sheet-query.ts';
import styles from './receipt.module.css';

/** Biên nhận: number, moment, who, and the hash of the sheet as it was submitted; nothing before submission. */
export const Receipt = ({ place, sheet }: { place: SheetPlace; sheet: SheetReply }) => {
  const receipt = useQuery({
    queryKey: [sheetTopic(place), 'receipt', sheet.receiptNumber],
    queryFn: ({ signal }) => api.get<ReceiptReply>(`${sheetPath(place)}/receipt`, {}, { signal }),
    enabled: sheet.receiptNumber !== undefined,
  });
  if (sheet.receiptNumber === undefined || receipt.data === undefined) return null;
  const { number, submittedAt, by, sheetHash } = receipt.data;
  return (
    <section className={styles.receipt} aria-label={words.receipt}>
      <State state="accepted">
        <strong>{words.receiptLine(showInstant(submittedAt))}</strong>
      </State>
      <dl>
        <div>
          <dt>{words.receiptNumber}</dt>
          <dd>{number}</dd>
        </div>
        <div>
          <dt>{words.by}</dt>
          <dd>{by}</dd>
        </div>
        <div>
          <dt>{words.hash}</dt>
          <dd className={styles.hash}>{sheetHash}</dd>
        </div>
      </dl>
    </section>
  );
};
