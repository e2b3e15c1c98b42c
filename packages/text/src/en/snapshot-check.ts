import type { snapshotCheckVi } from '../vi/snapshot-check.ts';

type Words = {
  readonly [Key in keyof typeof snapshotCheckVi]: (typeof snapshotCheckVi)[Key] extends (
    ...args: infer Args
  ) => string
    ? (...args: Args) => string
    : string;
};

/** What `parindex export-snapshot` and `parindex verify` say, in English. */
export const snapshotCheckEn: Words = {
  exportSummary: 'writes the frozen result of one published group to standard output, byte for byte',
  verifySummary: 'computes a result again from its own inputs; exit 1 on a difference or a changed byte',
  exportNeeds: 'Name the round (year or id) and the group (its name, such as cap-huyen).',
  verifyNeeds: 'Name the file to verify.',
  published: 'Published:',
  nothing: (round, group) => `Nothing is published for round "${round}", group "${group}".`,
  identical: 'identical',
  about: (year, group, version, decision) => `${group}, ${year}, version ${version}, ${decision}`,
  recomputed: (units, items) =>
    items === 0
      ? `Computed ${units} units again from their fields.`
      : `Computed ${units} units, ${items} items again.`,
  hash: (sha256) => `SHA-256 ${sha256}`,
  differences: (count) => `Different: ${count}`,
  unreadable: 'This file is no frozen result, or it is no longer whole.',
  changed: (found, expected) => `The file was changed: its hash is ${found}, it must be ${expected}.`,
  differs: (path, stored, computed) => `${path}: the file says ${stored}, computed ${computed}`,
};
