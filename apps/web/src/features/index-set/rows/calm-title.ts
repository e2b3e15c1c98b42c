import type { IndexSet } from '@parindex/domain';
import { indexSetWords } from '@parindex/text';

/** Titles of official tables stand in capitals and often carry the year already: read calmly, with the year once. */
export const titleWithYear = ({ title, year }: Pick<IndexSet, 'title' | 'year'>): string => {
  const calm = calmTitle(title);
  return calm.includes(String(year)) ? calm : `${calm} ${indexSetWords.ofYear(year)}`;
};

const mostlyCapitals = (text: string): boolean => {
  const letters = [...text].filter((letter) => letter.toLowerCase() !== letter.toUpperCase());
  const capitals = letters.filter((letter) => letter === letter.toUpperCase());
  return letters.length > 12 && capitals.length > letters.length * 0.6;
};

const shorts = /\b(?:ubnd|hđnd|cchc|tthc|par index)(?!\p{L})/giu;

const calmTitle = (title: string): string =>
  mostlyCapitals(title)
    ? title
        .toLowerCase()
        .replace(/(^|[.:]\s+)(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
        .replace(shorts, (short) => short.toUpperCase())
    : title;
