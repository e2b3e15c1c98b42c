import { plainText } from '@parindex/domain';

/** A name as it stands in a public address: "Huyện Côn Đảo" → "huyen-con-dao". */
export const slugOf = (name: string): string =>
  plainText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'x';

/** The addresses of several names, the same name twice told apart by a number. */
export const slugsOf = (names: readonly string[]): readonly string[] => {
  const taken = new Map<string, number>();
  return names.map((name) => {
    const slug = slugOf(name);
    const count = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, count);
    return count === 1 ? slug : `${slug}-${count}`;
  });
};
