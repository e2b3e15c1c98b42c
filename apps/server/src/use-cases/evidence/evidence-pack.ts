import {
  type EvidenceIndex,
  type EvidenceIndexLine,
  evidenceIndexGrid,
  evidenceIndexPage,
} from '@parindex/documents';
import { problem, type Result, refuse } from '@parindex/domain';
import { showBytes, showDay, evidencePackText as words } from '@parindex/text';
import { writeDocument } from '../../files/docx.ts';
import { writeZip, type ZipPart, zipLimit } from '../../files/write-zip.ts';
import { writeWorkbook } from '../../files/xlsx.ts';
import type { CitedEvidence } from '../../store/evidence.store.ts';
import { type LoadedSheet, loadCitations, loadSheet, subjectOfSheet } from '../assessment/load-sheet.ts';
import type { Services } from '../context.ts';
import { view } from '../view.ts';

type Key = { readonly roundId: string; readonly unitId: string };
type Loaded = { readonly sheet: LoadedSheet; readonly documents: readonly PackedDocument[] };

/** A citation with its place in the pack; without one where its bytes do not go into packs. */
export type PackedDocument = {
  readonly cited: CitedEvidence;
  readonly code: string;
  readonly itemName: string;
  readonly path: string | undefined;
};

/** The pack as a stream, or why it cannot be made. */
export type EvidencePack = Result<{ readonly fileName: string; readonly bytes: AsyncIterable<Uint8Array> }>;

/**
 * Gói tài liệu kiểm chứng (ZIP) theo mã mục, with its index in Excel and Word — verb `evidence.export`. Restricted
 * files and papers are in the index, never in the pack.
 */
export const evidencePack = view<Key, Loaded, EvidencePack>({
  verb: 'evidence.export',
  load: async (context, key) => {
    const sheet = await loadSheet(context, key);
    return sheet && { sheet, documents: documentsOf(sheet, await loadCitations(context, sheet)) };
  },
  subject: ({ sheet }) => subjectOfSheet(sheet),
  logged: ({ documents }, { roundId, unitId }) => ({
    subject: `sheet:${roundId}:${unitId}`,
    roundId,
    unitId,
    content: { file: 'zip', documents: documents.filter(({ path }) => path !== undefined).length },
  }),
  show: ({ sheet, documents }, _key, { services }) => {
    const size = documents.reduce(
      (sum, { cited, path }) => sum + (path === undefined ? 0 : (cited.size ?? 0)),
      0,
    );
    if (size > zipLimit) return refuse(problem('evidence.pack-too-large', { size: showBytes(size) }));
    return {
      ok: true,
      value: {
        fileName: words.fileName(sheet.unit.shortName, sheet.round.year),
        bytes: writeZip(partsOf(services, indexOf(sheet, documents), documents)),
      },
    };
  },
});

/** In the order of the set; two files of one name under one item get a number. */
const documentsOf = (
  { items }: LoadedSheet,
  citations: ReadonlyMap<string, readonly CitedEvidence[]>,
): readonly PackedDocument[] =>
  items.flatMap(({ compiled: { row } }) => {
    const taken = new Set<string>();
    return (citations.get(row.id) ?? []).map((cited) => ({
      cited,
      code: row.code,
      itemName: row.name,
      path: isPacked(cited) ? `${folderOf(row.code)}/${freeName(cited.fileName ?? '', taken)}` : undefined,
    }));
  });

const isPacked = ({ kind, secret, restricted }: CitedEvidence): boolean =>
  kind === 'file' && !secret && !restricted;

const folderOf = (code: string): string => safeName(code) || '_';

/** A name that every file system takes. */
const safeName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')
    .replace(/^[.\s]+|[.\s]+$/g, '');

const freeName = (fileName: string, taken: Set<string>): string => {
  const name = safeName(fileName) || 'tai-lieu';
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${stem} (${number})${extension}`;
  taken.add(free.toLowerCase());
  return free;
};

const indexOf = (sheet: LoadedSheet, documents: readonly PackedDocument[]): EvidenceIndex => ({
  unitName: sheet.unit.name,
  year: sheet.round.year,
  demonstration: sheet.round.demonstration,
  lines: documents.map(lineOf),
});

const lineOf = ({ cited, code, itemName, path }: PackedDocument): EvidenceIndexLine => {
  const place = [cited.section, cited.pages && words.pages(cited.pages)].filter(Boolean).join('; ');
  return {
    code,
    itemName,
    file: path ?? whyNot(cited),
    ...(cited.number === undefined ? {} : { number: cited.number }),
    ...(cited.signedOn === undefined ? {} : { signedOn: showDay(cited.signedOn) }),
    ...(cited.issuer === undefined ? {} : { issuer: cited.issuer }),
    ...(cited.subject === undefined ? {} : { subject: cited.subject }),
    ...(place === '' ? {} : { place }),
    ...(cited.size === undefined ? {} : { size: showBytes(cited.size) }),
    ...(cited.sha256 === undefined ? {} : { sha256: cited.sha256 }),
  };
};

const whyNot = ({ kind, address, secret }: CitedEvidence): string => {
  if (kind === 'link') return address ?? '';
  if (kind === 'paper') return secret ? words.secretPaper : words.paper;
  return words.restricted;
};

function* partsOf(
  { vault }: Pick<Services, 'vault'>,
  index: EvidenceIndex,
  documents: readonly PackedDocument[],
): Generator<ZipPart> {
  yield { name: words.indexWorkbook, bytes: () => writeWorkbook([evidenceIndexGrid(index)]) };
  yield { name: words.indexDocument, bytes: () => writeDocument(evidenceIndexPage(index)) };
  for (const { path, cited } of documents)
    if (path !== undefined && cited.sha256 !== undefined) {
      const { sha256 } = cited;
      yield { name: path, bytes: () => vault.read(sha256) };
    }
}
