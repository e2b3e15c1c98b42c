import { rankingWords as words } from '@parindex/text';
import { useId } from 'react';
import styles from './watermark.module.css';

/** Who looks at the draft and when, faintly over the whole sheet: a photograph of it names its source. */
export const Watermark = ({ name, day }: { name: string; day: string }) => {
  const id = useId();
  return (
    <svg className={styles.mark} width="100%" height="100%" aria-hidden="true">
      <defs>
        <pattern
          id={id}
          width="420"
          height="150"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-18)"
        >
          <text className={styles.text} x="10" y="80">
            {words.watermark(name, day)}
          </text>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
};
