const special = /[&<>"]/;
/** Control signs and halves of surrogate pairs; built from text, because a pattern may not hold them. */
const illegal = new RegExp(
  [
    '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]',
    '[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])',
    '(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]',
  ].join('|'),
  'g',
);

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML, NFC: what XML forbids is dropped, the four signs become entities. */
export const escapeXml = (text: string): string => {
  const clean = text.normalize('NFC').replace(illegal, '');
  return special.test(clean) ? clean.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign) : clean;
};
