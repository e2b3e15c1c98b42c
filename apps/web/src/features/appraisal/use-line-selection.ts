import { useCallback, useMemo, useState } from 'react';
import type { GridPart } from './appraisal-grid.tsx';
import { type AppraisalLine, isAcceptable, type LinePart, partOf, weightOf } from './appraisal-line.ts';

const order: readonly LinePart[] = ['look', 'agreed', 'figure', 'exempt'];

/** Where a row stood when the screen opened. */
type FirstPlace = { readonly part: LinePart; readonly weight: number };

/**
 * Which rows stand in which part, which is selected and which are checked. A row stays in the part that it had when
 * the screen opened, so that nothing jumps away under the person's hands.
 */
export const useLineSelection = (lines: readonly AppraisalLine[]) => {
  const [firstParts] = useState(() => new Map<string, FirstPlace>());
  const [folded, setFolded] = useState<ReadonlySet<LinePart>>(new Set(['figure', 'exempt']));
  const [chosen, setChosen] = useState<string>();
  const [boxes, setBoxes] = useState<Readonly<Record<string, boolean>>>({});
  const parts = useMemo(() => {
    for (const line of lines)
      if (!firstParts.has(line.key)) firstParts.set(line.key, { part: partOf(line), weight: weightOf(line) });
    return order
      .map(
        (part): GridPart => ({
          part,
          lines: inOrder(
            lines.filter(({ key }) => firstParts.get(key)?.part === part),
            firstParts,
          ),
          folded: folded.has(part),
        }),
      )
      .filter((part) => part.lines.length > 0);
  }, [lines, firstParts, folded]);
  const shown = useMemo(() => parts.filter((part) => !part.folded).flatMap((part) => part.lines), [parts]);
  const selected = shown.find(({ key }) => key === chosen) ?? shown[0];
  const checked = useMemo(
    () =>
      new Map(
        parts.flatMap(({ part, lines: own }) =>
          own.flatMap((line): [string, boolean][] => {
            if (part === 'agreed') return isAcceptable(line) ? [[line.key, boxes[line.key] ?? true]] : [];
            return part === 'look' && line.cell.may.length > 0 && line.cell.decided === undefined
              ? [[line.key, boxes[line.key] ?? false]]
              : [];
          }),
        ),
      ),
    [parts, boxes],
  );
  const check = useCallback(
    (key: string, on: boolean) => setBoxes((before) => ({ ...before, [key]: on })),
    [],
  );
  const isChecked = ({ key }: AppraisalLine): boolean => checked.get(key) === true;
  const acceptable = shown.filter((line) => isChecked(line) && isAcceptable(line));
  const looked = parts.find(({ part }) => part === 'look')?.lines.filter(isChecked) ?? [];
  return {
    parts,
    shown,
    selected,
    select: setChosen,
    checked,
    check,
    checkAll: (on: boolean) =>
      setBoxes((before) => ({
        ...before,
        ...Object.fromEntries(shown.filter(isAcceptable).map(({ key }) => [key, on])),
      })),
    acceptable,
    asked: looked.length > 0 ? looked : selected === undefined ? [] : [selected],
    fold: (part: LinePart) =>
      setFolded((before) => {
        const next = new Set(before);
        if (!next.delete(part)) next.add(part);
        return next;
      }),
  };
};

/** The weightiest reason first; rows of the same weight in the order of the reply. */
const inOrder = (
  lines: readonly AppraisalLine[],
  places: ReadonlyMap<string, FirstPlace>,
): readonly AppraisalLine[] =>
  lines.toSorted((one, other) => (places.get(one.key)?.weight ?? 0) - (places.get(other.key)?.weight ?? 0));
