import type { PreviewBlock } from '@parindex/contract';
import { evidenceWords as words } from '@parindex/text';
import { classes } from '../../../ui/index.ts';
import styles from './office-pages.module.css';

/** The words of a Word file on one long page. */
export const WordPages = ({ blocks }: { blocks: readonly PreviewBlock[] }) => (
  // a keyboard scrolls it only when it can stand there
  <section
    className={styles.scroller}
    aria-label={words.viewerText}
    tabIndex={blocks.length > 0 ? 0 : undefined}
  >
    <p className={styles.about}>{words.viewerDrawn}</p>
    <div className={styles.paper}>
      <Blocks blocks={blocks} />
    </div>
  </section>
);

const Blocks = ({ blocks }: { blocks: readonly PreviewBlock[] }) =>
  numbered(blocks).map(({ key, item: block }) =>
    block.kind === 'paragraph' ? (
      <Paragraph key={key} block={block} />
    ) : (
      <table key={key} className={styles.table}>
        <tbody>
          {numbered(block.rows).map((row) => (
            <tr key={row.key}>
              {numbered(row.item).map((cell) => (
                <td key={cell.key}>
                  <Blocks blocks={cell.item} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    ),
  );

const Paragraph = ({ block }: { block: Extract<PreviewBlock, { kind: 'paragraph' }> }) => (
  <p
    className={classes(
      block.align === 'center' && styles.center,
      block.align === 'right' && styles.right,
      block.heading !== undefined && styles.heading,
      block.listed && styles.listed,
    )}
  >
    {numbered(block.runs).map(({ key, item: { text, bold, italic } }) => (
      <span key={key} className={classes(bold && styles.bold, italic && styles.italic)}>
        {text}
      </span>
    ))}
  </p>
);

/** What a file holds never changes its order: its place names it. */
const numbered = <Item,>(items: readonly Item[]) => items.map((item, at) => ({ key: String(at), item }));
