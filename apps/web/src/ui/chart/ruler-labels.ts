import type { RulerMark, RulerProps } from './ruler-types.ts';

export type UpperLabel = {
  text: string;
  share: number;
  anchor: 'start' | 'middle' | 'end';
  shift: number;
  strong: boolean;
};

/** Labels above the band; last year's steps aside for a mark that stands near it. */
export const upperLabels = (
  marks: readonly RulerMark[],
  reference: RulerProps['reference'],
  share: (value: number) => number,
): readonly UpperLabel[] => {
  const named = marks.flatMap((mark): UpperLabel[] =>
    mark.label === undefined
      ? []
      : [
          {
            text: mark.label,
            share: share(mark.at),
            anchor: anchorAt(share(mark.at)),
            shift: 0,
            strong: true,
          },
        ],
  );
  if (reference === undefined) return named;
  const place = share(reference.at);
  const near = named.find((label) => Math.abs(label.share - place) < 0.24);
  const anchor = near === undefined ? anchorAt(place) : near.share >= place ? 'end' : 'start';
  const moved = named.map(
    (label): UpperLabel =>
      label === near && Math.abs(label.share - place) < 0.07
        ? { ...label, anchor: anchor === 'end' ? 'start' : 'end', shift: 0 }
        : label,
  );
  const crowded = near !== undefined && Math.abs(near.share - place) < 0.14;
  const shift = crowded ? (anchor === 'end' ? -6 : 6) : 0;
  return [{ text: reference.label, share: place, anchor, shift, strong: false }, ...moved];
};

/** Labels near an end grow inwards. */
export const anchorAt = (share: number): 'start' | 'middle' | 'end' => {
  if (share < 0.08) return 'start';
  return share > 0.92 ? 'end' : 'middle';
};
