/** Rows in portions, so that one statement never carries more values than the protocol allows. */
export const inPortions = <Row>(rows: readonly Row[], size = 2000): readonly (readonly Row[])[] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
