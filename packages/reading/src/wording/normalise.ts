/**
 * Lời văn chuẩn hóa — the same words in one spelling: NFC, one kind of dash, ×, spaces and quotes, so that the grammar
 * has one form to read. Line breaks stay.
 */
export const normaliseWording = (wording: string): string =>
  wording
    .normalize('NFC')
    .replace(/[\u00A0\u2007\u202F\t]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/[−–—‒]/g, '-')
    .replace(/[“”„]/g, '"')
    .replace(/≥\s*/g, '>= ')
    .replace(/≤\s*/g, '<= ')
    .replace(/\*/g, '×')
    .replace(/(?<=[\s)%\d])[xX](?=\s*(?:\d|\(|điểm|[Đđ]iểm))/g, '×')
    .replace(/(?<=\d)\s+%/g, '%')
    .replace(/ {2,}/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

/** Chữ thường không dấu cách thừa, for comparing labels. */
export const folded = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Viết hoa chữ đầu — a label as it stands on a screen. */
export const capitalised = (text: string): string => {
  const trimmed = text.replace(/\s+/g, ' ').trim();
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
};
