import { exact, type GradeBand, type Grading, type Rational } from '@parindex/domain';

/** Xếp loại — the first band, from the best, whose lower end is reached; undefined below all of them. */
export const gradeOf = (
  grading: Grading,
  index: Rational | undefined,
  points: Rational,
): string | undefined => {
  const value = grading.on === 'index' ? index : points;
  if (value === undefined) return undefined;
  return grading.bands.find((band) => reaches(band, value))?.name;
};

const reaches = ({ from }: GradeBand, value: Rational): boolean =>
  from === undefined || !exact.isLess(value, exact.decimal(from));
