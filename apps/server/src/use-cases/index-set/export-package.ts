import {
  annexGrid,
  annexPage,
  comparisonAnnex,
  evidenceAnnex,
  writeCriteriaSheet,
} from '@parindex/documents';
import { type Id, type IndexSet, ok, problem, type Result, refuse } from '@parindex/domain';
import { setPackageText as words } from '@parindex/text';
import { writeDocument } from '../../files/docx.ts';
import { writeWorkbook } from '../../files/xlsx.ts';
import { zipFiles } from '../../files/zip-files.ts';
import { findIndexSetVersion, listIndexSetVersions } from '../../store/index-set.store.ts';
import type { Context } from '../context.ts';
import { view } from '../view.ts';

/** Which file of the package. */
export const packageParts = [
  'evidence.docx',
  'evidence.xlsx',
  'comparison.docx',
  'comparison.xlsx',
  'package.zip',
] as const;
export type PackagePart = (typeof packageParts)[number];

type Input = { readonly versionId: Id; readonly part: PackagePart; readonly with?: Id | undefined };
type Loaded = { readonly set: IndexSet; readonly before: IndexSet | undefined };
type MadeFile = { readonly name: string; readonly bytes: Uint8Array };

/**
 * Gói công bố bộ chỉ số — verb `index-set.export`: the workbook, the list of required evidence and the comparison with
 * the set before, as Word and Excel, one by one or all in a .zip. `with` names the set to compare with; otherwise the
 * version before, or last year's set of the same group.
 */
export const exportPackage = view<Input, Loaded, Result<MadeFile>>({
  verb: 'index-set.export',
  load: async (context, input) => {
    const stored = await findIndexSetVersion(context.tx, input.versionId);
    if (!stored) return undefined;
    const withId = input.with ?? (await earlierVersionOf(context, input.versionId, stored.set));
    const before = withId === undefined ? undefined : await findIndexSetVersion(context.tx, withId);
    return { set: stored.set, before: before?.set };
  },
  subject: () => ({}),
  show: async (loaded, { part }) => {
    if (part === 'package.zip') return ok(await wholePackage(loaded));
    const bytes = await bytesOf(loaded, part);
    return bytes === undefined
      ? refuse(problem('index-set.nothing-earlier'))
      : ok({ name: nameOf(loaded.set, part), bytes });
  },
});

/** The newest earlier one: an earlier version of the same set, else the issued set of an earlier year for the same group. */
const earlierVersionOf = async (
  { tx }: Pick<Context, 'tx'>,
  versionId: Id,
  set: IndexSet,
): Promise<Id | undefined> => {
  const lines = (await listIndexSetVersions(tx)).filter((line) => line.versionId !== versionId);
  const sameSet = lines
    .filter(({ indexSetId, version }) => indexSetId === set.id && version < set.version)
    .toSorted((one, other) => other.version - one.version);
  const lastYear = lines
    .filter(
      ({ year, groupKind, state }) => groupKind === set.groupKind && year < set.year && state === 'issued',
    )
    .toSorted((one, other) => other.year - one.year || other.version - one.version);
  return (sameSet[0] ?? lastYear[0])?.versionId;
};

const bytesOf = async (
  { set, before }: Loaded,
  part: Exclude<PackagePart, 'package.zip'>,
): Promise<Uint8Array | undefined> => {
  const annex = part.startsWith('evidence') ? evidenceAnnex(set) : before && comparisonAnnex(before, set);
  if (annex === undefined) return undefined;
  return part.endsWith('.docx')
    ? writeDocument(annexPage(annex))
    : collected(writeWorkbook([annexGrid(annex)]));
};

const wholePackage = async (loaded: Loaded): Promise<MadeFile> => {
  const { set } = loaded;
  const files = [
    { name: nameOf(set, 'workbook.xlsx'), bytes: await collected(writeWorkbook(writeCriteriaSheet(set))) },
  ];
  for (const part of packageParts) {
    if (part === 'package.zip') continue;
    const bytes = await bytesOf(loaded, part);
    if (bytes !== undefined) files.push({ name: nameOf(set, part), bytes });
  }
  return { name: nameOf(set, 'package.zip'), bytes: zipFiles(files) };
};

const nameOf = ({ year, version }: IndexSet, part: PackagePart | 'workbook.xlsx'): string => {
  const [kind = '', ending = ''] = part.split('.');
  const names = words.fileNames;
  const name =
    kind === 'evidence'
      ? names.evidence
      : kind === 'comparison'
        ? names.comparison
        : kind === 'workbook'
          ? names.workbook
          : names.whole;
  return `${name} ${year} ban ${version}.${ending}`;
};

const collected = async (pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  for await (const piece of pieces) parts.push(piece);
  return Buffer.concat(parts);
};
