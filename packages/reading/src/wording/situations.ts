import type { SimpleRule } from '@parindex/domain';
import { capitalised } from './normalise.ts';
import type { Proposal } from './parsed-wording.ts';

/** A group of lines under its own heading: "a) Nhóm đơn vị không xây dựng Kế hoạch:". */
export type SituationText = { readonly label: string; readonly body: string };

const heading = /^[a-zđ]\)\s*(.+?)\s*:$/iu;

/** Tách các tình huống; undefined when the wording has no such headings, or text before the first one. */
export const splitSituations = (normalised: string): readonly SituationText[] | undefined => {
  const lines = normalised.split('\n');
  if (!heading.test(lines[0] ?? '')) return undefined;
  const found: { label: string; lines: string[] }[] = [];
  for (const line of lines) {
    const label = heading.exec(line)?.[1];
    if (label !== undefined) found.push({ label, lines: [] });
    else found.at(-1)?.lines.push(line);
  }
  return found.length < 2 ? undefined : found.map(({ label, lines }) => ({ label, body: lines.join('\n') }));
};

/** Ghép quy tắc của từng tình huống thành một; undefined when one of them is not simple. */
export const joinSituations = (
  situations: readonly { readonly label: string; readonly proposal: Proposal | undefined }[],
): Proposal | undefined => {
  const joined: { id: string; label: string; rule: SimpleRule }[] = [];
  for (const [index, { label, proposal }] of situations.entries()) {
    const rule = proposal?.rule;
    if (!rule || rule.kind === 'situations@1' || rule.kind === 'relative@1' || rule.kind === 'manual@1')
      return undefined;
    joined.push({ id: `s${index + 1}`, label: capitalised(label), rule });
  }
  return {
    rule: { kind: 'situations@1', situations: joined },
    remarks: situations.flatMap(({ proposal }) => proposal?.remarks ?? []),
  };
};
