import { type Decimal, exact, type Item } from '@parindex/domain';
import { ruler } from '@parindex/scoring';
import { ruleInWords, showPercent, showPoints, setRowWords as words } from '@parindex/text';
import { useId, useState } from 'react';
import { classes, NumberField } from '../../../ui/index.ts';
import { figureWords } from '../example/example-ruler.tsx';
import { ReadingGraph } from '../example/reading-graph.tsx';
import { figureToTry, pointsAt, type RowReading, topJump } from '../rows/row-readings.ts';
import styles from './row-pane.module.css';

type ReadingsChoiceProps = {
  item: Item;
  readings: readonly RowReading[];
  chosen: number;
  onChosen: (index: number) => void;
};

/** One question at a time: the readings of a wording, each tried on the same figure, and their drawing. */
export const ReadingsChoice = ({ item, readings, chosen, onChosen }: ReadingsChoiceProps) => {
  const name = useId();
  const comparable = readings.some(({ rule }) => topJump(rule, item) !== undefined);
  const [first, second] = readings;
  const drawn = readings.map(({ rule }) => ruler(rule, item));
  const proposed = figureToTry(drawn[0], drawn[1]);
  const [typed, setTyped] = useState<Decimal>();
  const figure = typed === undefined || typed === '' ? proposed : typed;
  return (
    <>
      <fieldset className={styles.readings}>
        <legend className="visually-hidden">{words.readings}</legend>
        {readings.map((reading, index) => (
          <label key={letterOf(index)} className={classes(styles.reading, index === chosen && styles.chosen)}>
            <input
              type="radio"
              name={name}
              checked={index === chosen}
              onChange={() => onChosen(index)}
              {...(index === chosen ? { 'data-first-focus': '' } : {})}
            />
            <span>
              <strong>{words.reading(letterOf(index), labelOf(reading, item))}</strong>
              <ReadingNote reading={reading} item={item} figure={figure} comparable={comparable} />
            </span>
          </label>
        ))}
      </fieldset>
      {first !== undefined && second !== undefined && figure !== undefined && (
        <ReadingGraph item={item} first={first.rule} second={second.rule} figure={figure} />
      )}
      {proposed !== undefined && (
        <div className={styles.tryOther}>
          <NumberField label={words.tryOther} value={figure ?? ''} onChange={setTyped} />
        </div>
      )}
    </>
  );
};

export const letterOf = (index: number): string => String.fromCharCode(65 + index);

const labelOf = ({ label, rule }: RowReading, item: Item): string =>
  label ?? (rule.kind === 'manual@1' ? words.byWording : ruleInWords(rule, item).replace(/\.$/, ''));

/** What choosing it means: where the points jump, and what the tried figure gives. */
const ReadingNote = ({
  reading,
  item,
  figure,
  comparable,
}: {
  reading: RowReading;
  item: Item;
  figure: Decimal | undefined;
  /** One of them jumps somewhere, so that it says something that another does not. */
  comparable: boolean;
}) => {
  const drawn = ruler(reading.rule, item);
  if (drawn === undefined || !comparable)
    return reading.label === undefined ? null : (
      <span className={styles.note}>{ruleInWords(reading.rule, item)}</span>
    );
  const jump = topJump(reading.rule, item);
  const at = figure === undefined ? undefined : exact.parseDecimal(figure);
  const points = at && pointsAt(drawn, at);
  const unit = drawn.axis.unit;
  return (
    <span className={styles.note}>
      {jump === undefined
        ? words.smooth
        : words.jump(figureWords(jump.at, unit), showPoints(jump.below), showPoints(jump.there))}{' '}
      {points && figure !== undefined && (
        <span>
          {words.tried(
            unit === '%' ? showPercent(figure) : figureWords(figure, unit),
            showPoints(exact.toDecimal(points)),
          )}
        </span>
      )}
    </span>
  );
};
