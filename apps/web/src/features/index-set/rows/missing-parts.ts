import { checkRule, exact, type SetRow } from '@parindex/domain';

/** What is not typed in yet, so that the row cannot be sent; `setRowWords.missing` has their words. */
export type MissingPart = 'maximum' | 'weight' | 'scale' | 'number' | 'day' | 'key';

/** Numbers and days must be there before a row leaves; everything else may be wrong for a while. */
export const missingParts = (row: SetRow): readonly MissingPart[] => {
  const missing: MissingPart[] = [];
  if (exact.parseDecimal(row.maxPoints) === undefined) missing.push('maximum');
  if (row.weight !== undefined && exact.parseDecimal(row.weight) === undefined) missing.push('weight');
  if (row.kind === 'heading') {
    const { combine } = row;
    if (combine.kind === 'weighted-mean' && exact.parseDecimal(combine.scale) === undefined)
      missing.push('scale');
    return missing;
  }
  const codes = new Set(checkRule(row.rule, row).map(({ code }) => code));
  if (codes.has('rule.not-a-number')) missing.push('number');
  if (codes.has('rule.day-malformed')) missing.push('day');
  if (row.rule.kind === 'formula@1' && row.rule.inputs.some(({ key }) => key === '')) missing.push('key');
  return missing;
};
