import { officialTemplates, plainTable } from '@parindex/documents';
import { documentKinds } from '@parindex/domain';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeDocument } from './docx.ts';
import { mainPart, openDocx, textOfPart } from './docx-archive.ts';
import { paragraphsOf, wordsOf } from './docx-paragraphs.ts';
import { fillTemplate, readTemplate } from './docx-template.ts';

const original = (kind: (typeof documentKinds)[number]) => writeDocument(officialTemplates[kind]);

const wordsIn = (bytes: Buffer): readonly string[] => {
  const opened = openDocx(bytes);
  if (!opened.ok) throw new Error('does not open');
  return paragraphsOf(textOfPart(opened.value, mainPart)).map(wordsOf);
};

const withMainPart = (bytes: Buffer, change: (xml: string) => string): Buffer => {
  const parts = unzipSync(bytes);
  const xml = new TextDecoder().decode(parts[mainPart]);
  return Buffer.from(zipSync({ ...parts, [mainPart]: strToU8(change(xml)) }));
};

describe('a template of the province', () => {
  test.each(documentKinds)('the original of %s opens and its fields are read', async (kind) => {
    const read = readTemplate(await original(kind));
    expect(read.ok && read.value.length).toBeGreaterThan(3);
  });

  test('fields are filled in the look they have, lists repeat their line, empty lines go, tables stand in place', async () => {
    const filled = await fillTemplate(await original('evidence-list'), {
      texts: {
        year: '2020',
        group: 'Huyện & thị xã',
        itemCount: '48',
        superior: '',
        issuer: 'SỞ NỘI VỤ',
        receivers: 'UBND tỉnh;\nLưu: VT.',
      },
      tables: { evidenceTable: [plainTable([['Mã', 252]], [['1.1.3']])] },
    });
    const words = filled.ok ? wordsIn(filled.value) : [];
    expect(words).toContain('nhóm Huyện & thị xã');
    expect(words.filter((line) => line.startsWith('- '))).toEqual(['- UBND tỉnh;', '- Lưu: VT.']);
    expect(words).toContain('1.1.3');
    expect(words.join('\n')).not.toMatch(/[{}]/);
  });

  test('a field that Word cut into runs is one field', async () => {
    const cut = withMainPart(await original('guidance-letter'), (xml) =>
      xml.replace('{Năm}', '{N</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ă</w:t></w:r><w:r><w:t>m}'),
    );
    const filled = await fillTemplate(cut, { texts: { year: '2020' }, tables: {} });
    expect(filled.ok && wordsIn(filled.value).some((line) => line.includes('năm 2020'))).toBe(true);
  });

  test('what is no Word file, what runs by itself and what is fetched from elsewhere is refused', async () => {
    const parts = unzipSync(await original('guidance-letter'));
    const codeOf = (bytes: Uint8Array) => {
      const opened = readTemplate(bytes);
      return opened.ok ? undefined : opened.problems[0]?.code;
    };
    expect(codeOf(Buffer.from('%PDF-1.7'))).toBe('document.template-not-word');
    expect(codeOf(zipSync({ ...parts, 'word/vbaProject.bin': strToU8('x') }))).toBe(
      'document.template-foreign',
    );
    const outside =
      '<Relationships><Relationship Id="r1" Type="http://x/image" Target="http://10.0.0.1/a.png" TargetMode="External"/></Relationships>';
    expect(codeOf(zipSync({ ...parts, 'word/_rels/document.xml.rels': strToU8(outside) }))).toBe(
      'document.template-foreign',
    );
  });
});
