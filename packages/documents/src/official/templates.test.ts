import { checkTemplate, type DocumentField, documentKinds, tableFields } from '@parindex/domain';
import { documentFieldNames } from '@parindex/text';
import { describe, expect, it } from 'vitest';
import type { Block, Page } from '../page.ts';
import { fieldNamesIn, fillText, type OfficialContent } from './fields.ts';
import { fillPage } from './fill-page.ts';
import { plainTable } from './tables.ts';
import { officialTemplates } from './templates.ts';

const textsOf = (page: Page): readonly string[] =>
  JSON.stringify(page)
    .match(/"(?:[^"\\]|\\.)*"/g)
    ?.map((text) => JSON.parse(text) as string) ?? [];

const blocksOf = (page: Page): readonly Block[] => page.sections.flatMap(({ blocks }) => blocks);

const nameOf = (field: DocumentField) => documentFieldNames[field];

describe.each(documentKinds)('mẫu gốc %s', (kind) => {
  const page = officialTemplates[kind];
  const found = textsOf(page).flatMap((text) =>
    fieldNamesIn(text).map((name) => ({ name, alone: text.trim() === `{${name}}` })),
  );

  it('có đủ trường bắt buộc, không có trường lạ, bảng đứng riêng một dòng', () => {
    expect(checkTemplate(kind, found, nameOf)).toEqual({ ok: true, value: undefined });
  });

  it('điền xong không còn dấu ngoặc nào', () => {
    const content: OfficialContent = {
      texts: Object.fromEntries(Object.keys(documentFieldNames).map((field) => [field, `<${field}>`])),
      tables: Object.fromEntries(tableFields.map((field) => [field, [plainTable([['Mã', 165]], [['1']])]])),
    };
    const filled = fillPage(page, content, undefined);
    expect(textsOf(filled).flatMap(fieldNamesIn)).toEqual([]);
    expect(blocksOf(filled).some(({ kind: of }) => of === 'table')).toBe(
      found.some(({ name }) => tableFields.some((field) => nameOf(field) === name)),
    );
  });
});

describe('điền trường', () => {
  const content: OfficialContent = {
    texts: { year: '2020', receivers: 'Như trên;\nLưu: VT.', superior: '' },
    tables: {},
  };

  it('trường nhiều dòng thành nhiều đoạn, trường lạ giữ nguyên', () => {
    expect(fillText('- {Nơi nhận}', content)).toEqual(['- Như trên;', '- Lưu: VT.']);
    expect(fillText('{Năm}, {Chưa có}', content)).toEqual(['2020, {Chưa có}']);
  });

  it('gõ kiểu NFD hay thừa dấu cách vẫn là trường ấy', () => {
    expect(fillText('{ Năm }'.normalize('NFD'), content)).toEqual(['2020']);
  });

  it('UBND không có cơ quan chủ quản: dòng ấy không còn', () => {
    const [head] = blocksOf(fillPage(officialTemplates['round-plan'], content, undefined));
    expect(head?.kind === 'letterhead' && 'parent' in head).toBe(false);
  });
});

describe('mẫu của tỉnh bị từ chối', () => {
  it('nêu tên trường thiếu, tên trường lạ, tên bảng đứng chung dòng', () => {
    const checked = checkTemplate(
      'evidence-list',
      [
        { name: 'Năm', alone: false },
        { name: 'Bảng tài liệu kiểm chứng', alone: false },
        { name: 'Tên bộ', alone: false },
      ],
      nameOf,
    );
    expect(checked.ok ? [] : checked.problems.map(({ code, details }) => [code, details?.field])).toEqual([
      ['document.field-unknown', 'Tên bộ'],
      ['document.field-missing', 'Nhóm đơn vị'],
      ['document.table-not-alone', 'Bảng tài liệu kiểm chứng'],
    ]);
  });
});
