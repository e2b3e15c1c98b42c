/**
 * Hệ số Cronbach alpha — how well the questions of one scale agree: k/(k−1) · (1 − Σ variances ÷ variance of the sum),
 * over the rows that answered them all.
 *
 * @param questions  one column per question, the same rows; missing answers are `NaN`
 * @returns nothing for fewer than two questions or two complete rows, or when every row has the same sum
 */
export function cronbachAlpha(questions: readonly Float64Array[]): number | undefined {
  const rows = questions[0]?.length ?? 0;
  const complete = Array.from({ length: rows }, (_, row) => row).filter((row) =>
    questions.every((answers) => !Number.isNaN(answers[row])),
  );
  if (questions.length < 2 || complete.length < 2) return undefined;
  const spread = (value: (row: number) => number) => {
    const mean = complete.reduce((sum, row) => sum + value(row), 0) / complete.length;
    return complete.reduce((sum, row) => sum + (value(row) - mean) ** 2, 0);
  };
  const whole = spread((row) => questions.reduce((sum, answers) => sum + (answers[row] ?? 0), 0));
  if (whole === 0) return undefined;
  const parts = questions.reduce((sum, answers) => sum + spread((row) => answers[row] ?? 0), 0);
  return (questions.length / (questions.length - 1)) * (1 - parts / whole);
}
