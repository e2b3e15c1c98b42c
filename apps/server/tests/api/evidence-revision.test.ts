import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EntryDetailReply, EvidenceRevisionsReply, UnitAppraisalReply } from '@parindex/contract';
import { describe, expect, it } from 'vitest';
import { useConDao } from '../harness/con-dao.ts';
import { useInstallation } from '../harness/installation.ts';
import { wordFile } from '../harness/word-file.ts';

const the = useInstallation();
const conDao = useConDao(the);

const sample = (name: string) => readFile(join(import.meta.dirname, '../../../../samples/evidence', name));
const raw = { 'content-type': 'application/octet-stream' };
const send = async (code: string, fileName: string, bytes: Buffer) =>
  (
    await conDao()
      .as('daumoi.condao')
      .post<{ evidenceId: string }>(
        `${conDao().entryUrl(code)}/evidence/file?fileName=${fileName}`,
        bytes,
        raw,
      )
  ).body.evidenceId;
const replace = (code: string, id: string, fileName: string, bytes: Buffer, username = 'daumoi.condao') =>
  conDao()
    .as(username)
    .put<{ revision: number }>(
      `${conDao().entryUrl(code)}/evidence/${id}/file?fileName=${fileName}`,
      bytes,
      raw,
    );
const cited = async (code: string) =>
  (await conDao().as('daumoi.condao').get<EntryDetailReply>(conDao().entryUrl(code))).body.evidence;
const content = (id: string, query = '', username = 'daumoi.condao') =>
  conDao().as(username).get(`/api/evidence/${id}/content${query}`);

describe('a file is replaced by its next revision', () => {
  it('wherever it is cited; the old one stays readable', async () => {
    const [first, second] = await Promise.all([
      sample('67-BC-UBND-2020.pdf'),
      sample('151-BC-UBND-2020.pdf'),
    ]);
    const id = await send('1.2', 'bao-cao.pdf', first);
    await conDao()
      .as('daumoi.condao')
      .post(`${conDao().entryUrl('1.1.3')}/evidence`, { kind: 'known', evidenceId: id, pages: '3' });
    const replaced = await replace('1.2', id, 'bao-cao-sua.pdf', second);
    expect(replaced.body).toEqual({ revision: 2 });
    for (const code of ['1.2', '1.1.3'])
      expect((await cited(code))[0]).toMatchObject({ id, revision: 2, fileName: 'bao-cao-sua.pdf' });
    expect((await cited('1.1.3'))[0]).toMatchObject({ pages: '3', pageCount: 9 });
    expect((await content(id)).bytes.equals(second)).toBe(true);
    expect((await content(id, '?revision=1')).bytes.equals(first)).toBe(true);
    expect((await content(id, '?revision=3')).status).toBe(404);
    const { revisions } = (
      await conDao().as('daumoi.condao').get<EvidenceRevisionsReply>(`/api/evidence/${id}/revisions`)
    ).body;
    expect(revisions).toMatchObject([{ revision: 1, fileName: 'bao-cao.pdf' }]);
  });

  it('keeps what was typed about the document', async () => {
    const id = await send('1.3.1', 'kh.pdf', await sample('38-QD-UBND-2020.pdf'));
    const before = (await cited('1.3.1'))[0];
    await replace('1.3.1', id, 'kh-2.pdf', await sample('57-KH-UBND-2020.pdf'));
    expect((await cited('1.3.1'))[0]).toMatchObject({ number: before?.number, subject: before?.subject });
  });

  it('not by the same bytes, a stamped file, or where there is no file', async () => {
    const bytes = await sample('33-KH-UBND-2020.pdf');
    const id = await send('1.4', 'tt.pdf', bytes);
    expect((await replace('1.4', id, 'tt.pdf', bytes)).problems).toEqual(['evidence.same-content']);
    const secret = await wordFile('UBND HUYỆN CÔN ĐẢO', 'MẬT', 'KẾT LUẬN');
    expect((await replace('1.4', id, 'kl.docx', secret)).problems).toEqual(['evidence.stamped-secret']);
    const paper = await conDao()
      .as('daumoi.condao')
      .post<{ evidenceId: string }>(`${conDao().entryUrl('1.4')}/evidence`, {
        kind: 'paper',
        number: '1/BC',
        signedOn: '2020-05-05',
      });
    expect((await replace('1.4', paper.body.evidenceId, 'a.pdf', bytes)).problems).toEqual([
      'evidence.not-a-file',
    ]);
    expect((await cited('1.4'))[0]).toMatchObject({ revision: 1 });
  });

  it('only by who works on the item', async () => {
    const id = await send('1.5', 'sk.pdf', await sample('66-QD-UBND-2020.pdf'));
    const other = await sample('77-QD-UBND-2020.pdf');
    for (const stranger of ['chutich.condao', 'daumoi.vungtau', 'sonoivu'])
      expect((await replace('1.5', id, 'x.pdf', other, stranger)).problems).toEqual(['subject.unknown']);
  });

  it('and a sheet that was handed over goes on showing what it cited', async () => {
    const id = await send('7.1', 'cntt.pdf', await sample('25-KH-UBND-2020.pdf'));
    const { database } = the().deps;
    const { roundId } = conDao().round;
    const unitId = conDao().sheetUrl('vung-tau').split('/').at(-1) ?? '';
    // stands for the same document in the unit's sheet of another round, handed over long ago
    await database
      .updateTable('assessment')
      .set({ state: 'submitted' })
      .where('unit_id', '=', unitId)
      .execute();
    await database
      .insertInto('citation')
      .values({
        round_id: roundId,
        unit_id: unitId,
        item_id: conDao().idOf('7.1'),
        evidence_id: id,
        position: 1,
      })
      .execute();
    await replace('7.1', id, 'cntt-sau.pdf', await sample('251-BC-UBND-2020.pdf'));
    const { body } = await conDao()
      .as('thamdinh.tttt')
      .get<UnitAppraisalReply>(`/api/rounds/${roundId}/appraisals/units/${unitId}`);
    const shown = JSON.stringify(body);
    expect(shown).toContain('"fileName":"cntt.pdf"');
    expect(shown).not.toContain('cntt-sau.pdf');
    expect((await cited('7.1'))[0]).toMatchObject({ revision: 2, fileName: 'cntt-sau.pdf' });
  });
});
