import type { Block, Page } from '../page.ts';
import { paragraph } from '../page.ts';
import { fieldMark } from './fields.ts';

/** What one kind of official document is made of, in words of the field; everything else is its heading and its end. */
export type OfficialLetter = {
  readonly name: string;
  readonly subject: readonly string[];
  readonly body: readonly Block[];
  readonly annexes?: readonly {
    readonly landscape?: true;
    readonly title: readonly string[];
    readonly blocks: readonly Block[];
  }[];
  readonly bodySize?: 13;
  /** Names of what signs side by side, for minutes. */
  readonly jointSignatures?: readonly (readonly string[])[];
  /** A decision names who decides between its subject and its grounds. */
  readonly decides?: true;
};

/** Mẫu văn bản gốc — heading, name, body, end and annexes in the layout of Nghị định 30/2020, with fields to fill in. */
export const officialPage = (letter: OfficialLetter): Page => ({
  title: [letter.name, ...letter.subject].filter(Boolean).join(' '),
  bodySize: letter.bodySize ?? 14,
  sections: [
    {
      orientation: 'portrait',
      blocks: [
        {
          kind: 'letterhead',
          parent: fieldMark('superior'),
          issuer: [fieldMark('issuer')],
          ruleMm: 20,
          number: fieldMark('number'),
          dated: fieldMark('dated'),
          ...(letter.name === '' ? { about: letter.subject } : {}),
        },
        ...(letter.name === ''
          ? []
          : [{ kind: 'title' as const, name: letter.name, subject: letter.subject, ruleMm: 36 }]),
        ...(letter.decides ? [decisive(fieldMark('decidedBy'))] : []),
        ...letter.body,
        endingOf(letter),
      ],
    },
    ...(letter.annexes ?? []).map(({ landscape, title, blocks }, at, all) => ({
      orientation: landscape ? ('landscape' as const) : ('portrait' as const),
      blocks: [
        {
          kind: 'annex-title' as const,
          annex: all.length === 1 ? 'Phụ lục' : `Phụ lục ${['I', 'II', 'III'][at] ?? at + 1}`,
          title,
          reference: [`(Kèm theo văn bản số ${fieldMark('number')} của ${fieldMark('issuerName')})`],
        },
        ...blocks,
      ],
    })),
  ],
});

const endingOf = (letter: OfficialLetter): Block => {
  const receivers = [fieldMark('receivers')];
  return letter.jointSignatures
    ? {
        kind: 'joint-ending',
        receivers,
        signatures: letter.jointSignatures.map((titles) => ({ titles })),
      }
    : {
        kind: 'ending',
        receivers,
        signature: { titles: [fieldMark('signingTitles')], name: fieldMark('signer') },
      };
};

/** "QUYẾT ĐỊNH:" and the one who decides: capitals, bold, in the middle. */
export const decisive = (text: string): Block => ({
  kind: 'decisive',
  runs: [{ text, bold: true }],
});

export const body = (...runs: Parameters<typeof paragraph>[1][]): Block => paragraph('body', ...runs);
export const basis = (text: string): Block => paragraph('basis', text);
export const part = (text: string): Block => paragraph('part', text);
export const article = (number: number, text: string): Block =>
  paragraph('body', { text: `Điều ${number}. `, bold: true }, text);
export const labelled = (label: string, text: string): Block =>
  paragraph('body', { text: `${label} `, bold: true }, text);
