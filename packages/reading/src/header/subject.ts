import { namesAuthority } from './issuer.ts';

const isCapitals = (line: string): boolean => /\p{Lu}/u.test(line) && line === line.toUpperCase();

/** Where the body begins, whatever its type. */
const bodyStart =
  /^(?:\(|căn cứ|chương |điều \d|kính gửi|thực hiện|theo |xét |nhằm |để |ngày \d|trước |trong |qua |triển khai |phần |mục |[ivx]+\. |\d+\. |nơi nhận)/iu;

const longestSubject = 8;

/**
 * Trích yếu: the lines below the kind of document. In capitals it goes on while the capitals do; otherwise until a
 * sentence ends, the body begins or the issuer is named again.
 */
export const subjectFrom = (lines: readonly string[]): string | undefined => {
  const [first] = lines;
  if (first === undefined || bodyStart.test(first)) return undefined;
  const capitals = isCapitals(first);
  const taken: string[] = [];
  for (const line of lines.slice(0, longestSubject)) {
    const begins = taken.length > 0 && (bodyStart.test(line) || namesAuthority(line));
    if (begins || (capitals && !isCapitals(line)) || (!capitals && taken.length > 0 && isCapitals(line)))
      break;
    if (taken.length === 0 && namesAuthority(line)) break;
    taken.push(line);
    if (!capitals && /[.:]$/.test(line)) break;
  }
  const subject = taken.join(' ').replace(/\s+/g, ' ').trim();
  return subject === '' || (!capitals && subject.endsWith('.') && subject.length > 200) ? undefined : subject;
};

/** "V/v …" of a công văn stands below its number. */
export const subjectOfLetter = (lines: readonly string[]): string | undefined => {
  const start = lines.findIndex((line) => /^v\/v\s/iu.test(line));
  if (start < 0) return undefined;
  const taken: string[] = [];
  for (const line of lines.slice(start, start + 5)) {
    if (taken.length > 0 && (bodyStart.test(line) || /,\s*ngày /u.test(line))) break;
    taken.push(line);
  }
  return taken
    .join(' ')
    .replace(/^v\/v\s+/iu, '')
    .trim();
};

/** What a decision without a heading decides: the sentence of its first article. */
export const subjectOfArticle = (lines: readonly string[]): string | undefined => {
  const article = lines.find((line) => /^Điều 1[.:]\s/u.test(line));
  return article
    ?.replace(/^Điều 1[.:]\s+/u, '')
    .replace(/\.$/, '')
    .trim();
};
