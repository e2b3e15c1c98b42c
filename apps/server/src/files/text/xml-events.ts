/** What a reader of XML meets, in order. Names carry their prefix ("w:p"); an empty element opens and closes. */
export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)([^<>]*?)(\/?)>|[^<]+/g;

/** Hostile: a document type may define entities that grow without end. */
export class HostileXml extends Error {}

/** Walks through XML without building a tree. A broken end is left where it breaks. */
export function* xmlEvents(xml: string): Generator<XmlEvent> {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new HostileXml();
  for (const [whole, data, slash, name, attributes = '', empty] of xml.matchAll(token)) {
    if (data !== undefined) yield { kind: 'text', text: data };
    else if (name === undefined) {
      if (!whole.startsWith('<')) yield { kind: 'text', text: unescapeXml(whole) };
    } else if (slash === '/') yield { kind: 'close', name };
    else {
      yield { kind: 'open', name, attributes };
      if (empty === '/') yield { kind: 'close', name };
    }
  }
}

/** The value of an attribute of an open element. */
export const attributeOf = (attributes: string, name: string): string | undefined => {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found === null ? undefined : unescapeXml(found[1] ?? found[2] ?? '');
};

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescapeXml = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
