import { problem } from '../shared/problem.ts';
import { ok, type Result, refuse } from '../shared/result.ts';
import type { DocumentField } from './document-fields.ts';
import { tableFields, textFields } from './document-fields.ts';
import { type DocumentKind, formOf } from './document-kinds.ts';

/**
 * Kiểm tra mẫu văn bản — the fields that a template names, against what its kind can fill.
 *
 * @param found   names between braces as the template has them; `alone` when the paragraph holds nothing else
 * Problems       `document.field-unknown`, `document.field-missing`, `document.table-not-alone`, each with the name
 */
export const checkTemplate = (
  kind: DocumentKind,
  found: readonly { readonly name: string; readonly alone: boolean }[],
  nameOf: (field: DocumentField) => string,
): Result<undefined> => {
  const known = new Map<string, DocumentField>(
    [...textFields, ...tableFields].map((field) => [nameOf(field), field]),
  );
  const unknown = found.filter(({ name }) => !known.has(name)).map(({ name }) => name);
  const missing = formOf(kind)
    .required.map(nameOf)
    .filter((name) => !found.some((field) => field.name === name));
  const crowded = found
    .filter(({ name, alone }) => !alone && (tableFields as readonly string[]).includes(known.get(name) ?? ''))
    .map(({ name }) => name);
  const problems = [
    ...unique(unknown).map((field) => problem('document.field-unknown', { field }, 'file')),
    ...missing.map((field) => problem('document.field-missing', { field }, 'file')),
    ...unique(crowded).map((field) => problem('document.table-not-alone', { field }, 'file')),
  ];
  return problems.length === 0 ? ok(undefined) : refuse(...problems);
};

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];
