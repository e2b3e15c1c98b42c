import { writeCriteriaSheet } from '@parindex/documents';
import { writeWorkbook } from '../../files/xlsx.ts';
import { findIndexSetVersion, type StoredIndexSet } from '../../store/index-set.store.ts';
import { view } from '../view.ts';

type Input = { readonly versionId: string };
type Exported = { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> };

/** Tải bộ chỉ số thành tệp Excel — verb `index-set.export`: reading the file again gives the same rows and rules. */
export const exportWorkbook = view<Input, StoredIndexSet, Exported>({
  verb: 'index-set.export',
  load: ({ tx }, { versionId }) => findIndexSetVersion(tx, versionId),
  subject: () => ({}),
  show: ({ set }) => ({
    name: `${set.title} ${set.year} - bản ${set.version}${set.state === 'draft' ? ' (nháp)' : ''}.xlsx`,
    bytes: writeWorkbook(writeCriteriaSheet(set)),
  }),
});
