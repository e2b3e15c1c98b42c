import type { Item } from '@parindex/domain';
import { ruleInWords, assessmentWords as words } from '@parindex/text';
import { classes, PanePart } from '../../../ui/index.ts';
import styles from './wording-part.module.css';

/** The law at the left in its own voice, the reading of the system at the right in ours. */
export const WordingPart = ({ item }: { item: Item }) => (
  <PanePart>
    <div className={styles.two}>
      <div>
        <h3>{words.wording}</h3>
        <p className={classes('official', styles.text)}>“{item.wording}”</p>
      </div>
      <div>
        <h3>{words.readAs}</h3>
        <p className={styles.text}>{ruleInWords(item.rule, item)}</p>
        {item.attention && <p className={styles.attention}>{words.readAttention}</p>}
      </div>
    </div>
  </PanePart>
);
