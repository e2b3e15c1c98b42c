/**
 * Hiệu chỉnh không trả lời — inside each class, those who answered speak for those who did not: their weights are
 * raised by (weights of all drawn) ÷ (weights of those who answered); the others get 0.
 *
 * @returns the weights, and the classes in which nobody answered: nobody can speak for them
 */
export function weighForNonResponse(
  weights: Float64Array,
  answered: Uint8Array,
  classes: readonly string[],
): Readonly<{ weights: Float64Array; silent: readonly string[] }> {
  const drawn = new Map<string, number>();
  const heard = new Map<string, number>();
  for (const [row, name] of classes.entries()) {
    drawn.set(name, (drawn.get(name) ?? 0) + (weights[row] ?? 0));
    if (answered[row]) heard.set(name, (heard.get(name) ?? 0) + (weights[row] ?? 0));
  }
  return {
    weights: weights.map((weight, row) => {
      const name = classes[row] ?? '';
      return answered[row] ? (weight * (drawn.get(name) ?? 0)) / (heard.get(name) ?? 1) : 0;
    }),
    silent: [...drawn.keys()].filter((name) => !heard.has(name)),
  };
}
