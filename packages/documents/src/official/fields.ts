import { type DocumentField, isTableField, tableFields, textFields } from '@parindex/domain';
import { documentFieldNames } from '@parindex/text';
import { type Block, paragraph } from '../page.ts';

/** "{Năm}" — the field as a template names it. */
export const fieldMark = (field: DocumentField): string => `{${documentFieldNames[field]}}`;

const fieldOfName = new Map<string, DocumentField>(
  [...textFields, ...tableFields].map((field) => [documentFieldNames[field], field]),
);

const marks = /\{([^{}]{1,80})\}/g;

/** Names between braces, as written; single spaces, NFC. */
export const fieldNamesIn = (text: string): readonly string[] =>
  [...text.matchAll(marks)].map(([, name = '']) => spelled(name));

const spelled = (name: string): string => name.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

/** What a document says: texts by field (lines apart by "\n"), tables as blocks. */
export type OfficialContent = {
  readonly texts: Partial<Record<DocumentField, string>>;
  readonly tables: Partial<Record<DocumentField, readonly Block[]>>;
};

/** The field that a text consists of, if it is one alone. */
export const soleField = (text: string): DocumentField | undefined => {
  const [name] = fieldNamesIn(text);
  return name !== undefined && text.replace(marks, '').trim() === '' && fieldNamesIn(text).length === 1
    ? fieldOfName.get(name)
    : undefined;
};

/**
 * A text with its fields filled in; a field of several lines makes as many texts, so that "- {Nơi nhận}" becomes a
 * list. An unknown name stays as it is.
 */
export const fillText = (text: string, { texts }: OfficialContent): readonly string[] => {
  const severals = fieldNamesIn(text).flatMap((name) => {
    const field = fieldOfName.get(name);
    const value = field === undefined ? undefined : texts[field];
    return field !== undefined && value?.includes('\n') ? [[field, value.split('\n')] as const] : [];
  });
  const [several] = severals;
  if (!several) return [fillOnce(text, texts)];
  const [field, values] = several;
  return values.map((value) => fillOnce(text, { ...texts, [field]: value }));
};

const fillOnce = (text: string, texts: OfficialContent['texts']): string =>
  text.replace(marks, (mark, name: string) => {
    const field = fieldOfName.get(spelled(name));
    return field === undefined || isTableField(field) ? mark : (texts[field] ?? '');
  });

/** A paragraph that a table takes the place of. */
export const tableHere = (field: DocumentField): Block => paragraph('body', fieldMark(field));
