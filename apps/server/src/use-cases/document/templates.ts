import { officialTemplates } from '@parindex/documents';
import {
  checkTemplate,
  type DocumentKind,
  documentKinds,
  formOf,
  isTableField,
  ok,
  tableFields,
  textFields,
  tidy,
} from '@parindex/domain';
import { documentFieldNames, documentKindNames } from '@parindex/text';
import { writeDocument } from '../../files/docx.ts';
import { readTemplate } from '../../files/docx-template.ts';
import { deleteTemplate, findTemplate, listTemplates, saveTemplate } from '../../store/document.store.ts';
import type { Context } from '../context.ts';
import { sha256Of } from '../publication/seal.ts';
import { useCase } from '../use-case.ts';
import { view } from '../view.ts';

type Kind = { readonly kind: DocumentKind };

const nameOf = (field: keyof typeof documentFieldNames): string => documentFieldNames[field];

/** Mẫu văn bản — verb `template.view`: every kind, its fields, and the province's own file where there is one. */
export const showTemplates = view({
  verb: 'template.view',
  load: async ({ tx }: Context, _input: Record<string, never>) => ({ own: await listTemplates(tx) }),
  subject: () => ({}),
  show: ({ own }) => ({
    fields: [...textFields, ...tableFields].map((field) => ({
      name: nameOf(field),
      table: isTableField(field),
    })),
    templates: documentKinds.map((kind) => {
      const found = own.find((template) => template.kind === kind);
      return {
        kind,
        required: formOf(kind).required.map(nameOf),
        ...(found
          ? {
              own: {
                fileName: found.fileName,
                sha256: found.sha256,
                updatedAt: found.updatedAt,
                by: found.by,
              },
            }
          : {}),
      };
    }),
  }),
});

/** Tải mẫu — the province's own, otherwise the original, to be edited in Word. */
export const templateFile = view({
  verb: 'template.view',
  load: async ({ tx }: Context, { kind }: Kind) => ({ own: await findTemplate(tx, kind) }),
  subject: () => ({}),
  show: async ({ own }, { kind }) => ({
    fileName: own?.fileName ?? `Mẫu - ${documentKindNames[kind]}.docx`,
    bytes: own?.content ?? (await writeDocument(officialTemplates[kind])),
  }),
});

type Replacing = Kind & { readonly fileName: string; readonly bytes: Buffer };

/** Thay mẫu — verb `template.replace`: refused with the names of fields that are missing or unknown; nothing is kept then. */
export const replaceTemplate = useCase<Replacing, { known: true }, Replacing, { sha256: string }>({
  verb: 'template.replace',
  load: async () => ({ known: true }),
  subject: () => ({}),
  decide: (_known, input) => {
    const found = readTemplate(input.bytes);
    if (!found.ok) return found;
    const checked = checkTemplate(input.kind, found.value, nameOf);
    return checked.ok ? ok({ ...input, fileName: tidy(input.fileName) }) : checked;
  },
  save: async ({ tx, now, actor }, { kind, fileName, bytes }) => {
    const sha256 = sha256Of(bytes);
    await saveTemplate(tx, { kind, fileName, content: bytes, sha256, at: now, by: actor.personId });
    return ok({
      reply: { sha256 },
      audit: { subject: `template:${kind}`, content: { kind, fileName, sha256 } },
      topics: ['templates'],
    });
  },
});

/** Dùng lại mẫu gốc — verb `template.restore`. */
export const restoreTemplate = useCase<Kind, { sha256: string }, Kind, { restored: true }>({
  verb: 'template.restore',
  load: ({ tx }, { kind }) => findTemplate(tx, kind),
  subject: () => ({}),
  decide: (_found, input) => ok(input),
  save: async ({ tx }, { kind }, { sha256 }) => {
    await deleteTemplate(tx, kind);
    return ok({
      reply: { restored: true },
      audit: { subject: `template:${kind}`, content: { kind, removed: sha256 } },
      topics: ['templates'],
    });
  },
});
