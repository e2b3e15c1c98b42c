import type { CellLook } from '@parindex/documents';
import { escapeXml } from './xml-text.ts';

/** Looks that were used, numbered in the order of first use; written once as `xl/styles.xml`. */
export type StyleBook = {
  readonly numberOf: (look: CellLook | undefined) => number;
  readonly xml: () => string;
};

const baseFont = { name: 'Times New Roman', size: 12 };

/** Collects looks while rows are written. The same object is found without comparing. */
export const openStyleBook = (): StyleBook => {
  const byObject = new Map<CellLook, number>();
  const byKey = new Map<string, number>();
  const fonts = table('<font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font>');
  const fills = table(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  const borders = table('<border><left/><right/><top/><bottom/><diagonal/></border>');
  const formats = new Map<string, number>();
  const styles = table('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  const add = (look: CellLook): number =>
    styles.add(
      xfXml(look, {
        font: fonts.add(fontXml(look)),
        fill: look.fill === undefined ? 0 : fills.add(fillXml(look.fill)),
        border: look.border ? borders.add(borderXml) : 0,
        format: formatNumber(formats, look.format),
      }),
    );
  return {
    numberOf: (look) => {
      if (look === undefined) return 0;
      const known = byObject.get(look);
      if (known !== undefined) return known;
      const key = JSON.stringify(look);
      const number = byKey.get(key) ?? add(look);
      byKey.set(key, number);
      if (byObject.size < 10_000) byObject.set(look, number);
      return number;
    },
    xml: () => stylesXml(formats, fonts, fills, borders, styles),
  };
};

type Table = { readonly add: (xml: string) => number; readonly all: () => readonly string[] };

const table = (...first: readonly string[]): Table => {
  const numbers = new Map(first.map((xml, at) => [xml, at]));
  return {
    add: (xml) => {
      const known = numbers.get(xml);
      if (known !== undefined) return known;
      numbers.set(xml, numbers.size);
      return numbers.size - 1;
    },
    all: () => [...numbers.keys()],
  };
};

const fontXml = (look: CellLook): string =>
  [
    '<font>',
    look.bold ? '<b/>' : '',
    look.italic ? '<i/>' : '',
    `<sz val="${look.size ?? baseFont.size}"/>`,
    look.color === undefined ? '' : `<color rgb="FF${look.color}"/>`,
    `<name val="${baseFont.name}"/><family val="1"/></font>`,
  ].join('');

const fillXml = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;

const side = (name: string): string => `<${name} style="thin"><color auto="1"/></${name}>`;
const borderXml = `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;

/** Formats of our own are numbered from 164; "@" and "#,##0.00" have numbers that every Excel knows. */
const formatNumber = (formats: Map<string, number>, format: string | undefined): number => {
  if (format === undefined) return 0;
  const builtIn = { '@': 49, '0.00': 2, '#,##0': 3, '#,##0.00': 4 }[format];
  if (builtIn !== undefined) return builtIn;
  const number = formats.get(format) ?? 164 + formats.size;
  formats.set(format, number);
  return number;
};

const xfXml = (
  look: CellLook,
  ids: { font: number; fill: number; border: number; format: number },
): string => {
  const alignment = [
    look.align === undefined ? '' : ` horizontal="${look.align}"`,
    ` vertical="${look.vertical ?? 'center'}"`,
    look.wrap ? ' wrapText="1"' : '',
    look.indent === undefined ? '' : ` indent="${look.indent}"`,
  ].join('');
  return `<xf numFmtId="${ids.format}" fontId="${ids.font}" fillId="${ids.fill}" borderId="${ids.border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment${alignment}/></xf>`;
};

const counted = (name: string, parts: readonly string[]): string =>
  `<${name} count="${parts.length}">${parts.join('')}</${name}>`;

const stylesXml = (
  formats: ReadonlyMap<string, number>,
  fonts: Table,
  fills: Table,
  borders: Table,
  styles: Table,
): string => {
  const own = [...formats].map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    own.length === 0 ? '' : counted('numFmts', own),
    counted('fonts', fonts.all()),
    counted('fills', fills.all()),
    counted('borders', borders.all()),
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    counted('cellXfs', styles.all()),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
};
