import type { ReviewReply } from '@parindex/contract';
import type { Item, Outcome } from '@parindex/domain';
import { indexSetWords, setRevisionWords as words } from '@parindex/text';
import { showPoints } from '../../../lib/format.ts';
import { Button, Notice } from '../../../ui/index.ts';
import styles from './revision.module.css';

/** The set changed under a claim: both texts beside each other, what the figures gave and give, one act to keep them. */
export const ReviewPart = ({
  item,
  review,
  outcome,
  onConfirm,
}: {
  item: Item;
  review: ReviewReply;
  /** What the same figures give by the present rule. */
  outcome: Outcome;
  /** Absent where this person may not confirm. */
  onConfirm: (() => void) | undefined;
}) => (
  <Notice
    tone="warn"
    title={words.reviewTitle(review.version)}
    actions={
      onConfirm && (
        <Button kind="primary" onClick={onConfirm}>
          {words.confirm}
        </Button>
      )
    }
  >
    {words.reviewText}
    <table className={styles.sides}>
      <thead>
        <tr>
          <th scope="col">{words.differs}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {review.differences.map((difference) => (
          <tr key={difference}>
            <th scope="row">{indexSetWords.differences[difference]}</th>
            <td>{textOf(review, difference)}</td>
            <td className={styles.now}>{textOf(item, difference)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{words.points}</th>
          <td>{pointsOf(review.outcome)}</td>
          <td className={styles.now}>{pointsOf(outcome)}</td>
        </tr>
      </tbody>
    </table>
  </Notice>
);

type Texts = Pick<Item, 'name' | 'maxPoints' | 'wording' | 'evidence'>;

const textOf = (texts: Texts, difference: ReviewReply['differences'][number]): string => {
  switch (difference) {
    case 'name':
      return texts.name;
    case 'maximum':
      return showPoints(texts.maxPoints);
    case 'evidence':
      return texts.evidence;
    default:
      return texts.wording;
  }
};

const pointsOf = (outcome: Outcome): string =>
  outcome.kind === 'settled' ? showPoints(outcome.points) : words.noPoints;
