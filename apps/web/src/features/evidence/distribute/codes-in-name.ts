const token = /^(?:(?:mục|muc|tctp|tc|tiêu chí|tieu chi)\s*)?(\d+(?:[.\-_]\d+)*)/iu;

/**
 * The codes of items that a file's name begins with: "1.1.1_KH-CCHC.pdf", "TC 1.1.1 kế hoạch.pdf", "1-1-1.pdf",
 * "1.1.1+1.2_BC.pdf". A number that is no whole code of the set names none.
 */
export const codesInName = (fileName: string, codes: ReadonlySet<string>): readonly string[] => {
  const found: string[] = [];
  let rest = fileName
    .normalize('NFC')
    .replace(/\.[^.]*$/, '')
    .trim();
  for (;;) {
    const number = token.exec(rest);
    const read = number?.[1] === undefined ? undefined : longestCode(number[1], codes);
    if (number === null || read === undefined) return found;
    found.push(read.code);
    rest = rest.slice(number[0].length - (number[1]?.length ?? 0) + read.length);
    const joint = /^\s*[+,;&]\s*/.exec(rest);
    if (joint === null) return [...new Set(found)];
    rest = rest.slice(joint[0].length);
  }
};

/** The dots of a code must all be taken; what follows a dash or a low line may belong to the name. */
const longestCode = (
  number: string,
  codes: ReadonlySet<string>,
): { code: string; length: number } | undefined => {
  const least = /^\d+(?:\.\d+)*/.exec(number)?.[0].length ?? 0;
  for (let length = number.length; length >= least; length -= 1) {
    if (/\d/.test(number[length] ?? '')) continue;
    const code = number.slice(0, length).replace(/[-_]/g, '.');
    if (codes.has(code)) return { code, length };
  }
  return undefined;
};
