/** Rows that exist: from `first` up to but without `end`. */
export type RowRange = { readonly first: number; readonly end: number };

export type RowBox = {
  readonly count: number;
  readonly rowHeight: number;
  /** px above the first row that stay while rows go under them. */
  readonly header: number;
  /** Rows drawn beyond each edge, so that a fast wheel shows no gap. */
  readonly beyond: number;
};

/** The rows in sight, and some beyond; before the height is known, as many as a laptop shows. */
export const rowsInSight = (
  { count, rowHeight, header, beyond }: RowBox,
  scrollTop: number,
  height: number | undefined,
): RowRange => {
  const seen = Math.ceil(Math.max(0, (height ?? 720) - header) / rowHeight) + 1;
  const top = Math.min(Math.floor(Math.max(0, scrollTop) / rowHeight), Math.max(0, count - seen));
  return { first: Math.max(0, top - beyond), end: Math.min(count, top + seen + beyond) };
};

/** Where the list must scroll to so that a row is whole in sight; undefined when it is. */
export const scrollFor = (
  { rowHeight, header }: RowBox,
  at: number,
  scrollTop: number,
  height: number,
): number | undefined => {
  const top = at * rowHeight;
  if (top < scrollTop) return top;
  const bottom = top + rowHeight - (height - header);
  return bottom > scrollTop ? bottom : undefined;
};
