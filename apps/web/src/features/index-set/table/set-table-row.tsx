import type { Item, Problem } from '@parindex/domain';
import { ruleInWords, ruleKindName, showMaximum, indexSetWords as words } from '@parindex/text';
import { memo } from 'react';
import { classes } from '../../../ui/index.ts';
import { plainSentence } from '../rows/problem-words.ts';
import { cellOf, type SetLine } from '../rows/set-line.ts';
import styles from './set-table.module.css';
import { VerdictMark } from './verdict-mark.tsx';

type SetTableRowProps = {
  line: SetLine;
  parts: readonly string[] | undefined;
  selected: boolean;
  tabStop: boolean;
  onSelect: (rowId: string) => void;
};

/** One row; drawn again only when something of it changed. */
export const SetTableRow = memo(({ line, parts, selected, tabStop, onSelect }: SetTableRowProps) => {
  const { row, reading, verdict, level } = line;
  const heading = row.kind === 'heading';
  const maximumCell = line.remarks.find(({ at }) => cellOf(at) === reading?.cells.maxPoints);
  return (
    <tr
      data-row={row.id}
      tabIndex={tabStop ? 0 : -1}
      aria-selected={selected}
      className={classes(
        heading && (level === 0 ? styles.field : styles.criterion),
        selected && styles.selected,
      )}
      {...(tabStop ? { 'data-first-focus': '' } : {})}
      onClick={() => onSelect(row.id)}
    >
      <td className={styles.code}>
        {row.code}
        {!heading && reading?.cells.wording !== undefined && (
          <span className={styles.address}>{reading.cells.wording}</span>
        )}
      </td>
      <th scope="row" className={styles.name}>
        {row.name}
        {verdict !== undefined && (
          <span className={styles.narrow}>
            <VerdictMark verdict={verdict} />
          </span>
        )}
      </th>
      <td className={styles.end}>
        {showMaximum(row.maxPoints)}
        {maximumCell !== undefined && verdict === 'look' && (
          <span className={styles.doubt}>{words.cell(cellOf(maximumCell.at) ?? '')}</span>
        )}
      </td>
      {heading ? (
        <td colSpan={2} className={classes(styles.wide, styles.sum)}>
          {parts !== undefined && parts.length > 0 && words.sumOf(parts)}
          <Remarks problems={line.faults} tone={styles.fault} />
        </td>
      ) : (
        <>
          <td className={classes(styles.wide, styles.wording, 'official')}>
            {row.wording === '' ? <span className={styles.nothing}>{words.noWording}</span> : row.wording}
          </td>
          <td className={styles.wide}>
            {verdict !== 'unreadable' && <RuleWords item={row} />}
            {verdict === 'look' && <Remarks problems={line.remarks} tone={styles.doubt} />}
            {verdict === 'unreadable' && <Remarks problems={line.remarks} tone={styles.fault} />}
            <Remarks problems={line.faults} tone={styles.fault} />
          </td>
        </>
      )}
      <td className={classes(styles.wide, styles.verdict)}>
        {verdict !== undefined && <VerdictMark verdict={verdict} />}
      </td>
    </tr>
  );
});

/** Kind in bold, then the rule in the system's words without saying its kind again. */
export const RuleWords = ({ item }: { item: Item }) => {
  const kind = ruleKindName(item.rule.kind);
  const said = ruleInWords(item.rule, item);
  const rest = said.startsWith(`${kind}: `) ? said.slice(kind.length + 2) : said;
  return (
    <span className={styles.ruleWords}>
      <strong>{kind}</strong> · {rest}
    </span>
  );
};

/** The first is enough here; the pane has all. */
const Remarks = ({ problems, tone }: { problems: readonly Problem[]; tone: string | undefined }) => {
  const [first] = problems;
  if (first === undefined) return null;
  return <span className={tone}>{plainSentence(first)}</span>;
};
