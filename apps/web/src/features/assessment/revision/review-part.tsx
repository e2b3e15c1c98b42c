import type { ReviewReply } from '@parindex/contract';
import type { Item, Outcome } from '@parindex/domain';
import { indexSetWords, setRevisionWords as words } from '@parindex/text';
import { showPoints } from '../../../lib/format.ts';
import { Notice } from '../../../ui/index.ts';
import styles from './revision.module.css';

/** The set changed under a claim: both texts beside each other, what the figures gave and give, to be confirmed at the foot of the pane. */
export const ReviewPart = ({
  item,
  review,
  outcome,
}: {
  item: Item;
  review: ReviewReply;
  /** What the same figures give by the present rule. */
  outcome: Outcome;
}) => (
  <Notice tone="warn" title={words.reviewTitle(review.version)}>
    {words.reviewText}
    <table className={styles.sides}>
      <thead>
        <tr>
          <th scope="col">{words.differs}</th>
          <th scope="col">{words.versionOf(review.version)}</th>
          <th scope="col">{words.now}</th>
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
