/** Chữ cái đầu — first letters of the words of a name, in capitals: "Côn Đảo" → "CĐ", also when it was typed as NFD. */
export const initialsOf = (name: string): string =>
  name
    .normalize('NFC')
    .trim()
    .split(/\s+/)
    .map((word) => [...word][0]?.toUpperCase() ?? '')
    .join('');
