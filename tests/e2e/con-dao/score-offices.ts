import type { SessionReply, SheetReply } from '@parindex/contract';
import type { IndexSet } from '@parindex/domain';
import type { Page } from 'playwright-core';
import type { Caller } from '../harness/caller.ts';
import type { Cast } from '../harness/cast.ts';
import { districts, sample } from './province.ts';

/** What an office does with one of its items, at its own computer. */
type Claim = {
  readonly by: string;
  readonly item: string;
  readonly fill: (page: Page) => Promise<void>;
  /** The sentence that the pane says at once. */
  readonly points: string;
  readonly file: string;
  readonly explain?: {
    readonly gap: string;
    readonly computation: string;
    readonly officialFiguresOn?: string;
  };
};

const ratio = (numerator: string, done: string, denominator: string, all: string) => async (page: Page) => {
  await page.getByLabel(numerator).fill(done);
  await page.getByLabel(denominator).fill(all);
};

/** One item of each of the six offices: figures, a document, and where it shows too little an explanation. */
export const claims: readonly Claim[] = [
  {
    by: 'daumoi.condao',
    item: 'Mức độ hoàn thành kế hoạch CCHC',
    fill: ratio('Nhiệm vụ hoàn thành', '38', 'Tổng nhiệm vụ', '39'),
    points: '38/39 nhiệm vụ',
    file: '214-KH-UBND-2019.pdf',
    explain: {
      gap: 'Kế hoạch ghi 40 nhiệm vụ; nhiệm vụ 14 hoãn vì dịch, chưa có văn bản.',
      computation: 'Hoàn thành 38 trên 39 nhiệm vụ còn lại: 97,44 % × 2 = 1,95.',
    },
  },
  {
    by: 'tuphap.condao',
    item: 'Hoàn thành kế hoạch theo dõi THPL',
    fill: ratio('Nhiệm vụ theo dõi thi hành pháp luật hoàn thành', '9', 'Tổng nhiệm vụ trong kế hoạch', '10'),
    points: '= 90 % × 1 = 0,90',
    file: '12-BC-TP-2020.pdf',
  },
  {
    by: 'vanphong.condao',
    item: 'Niêm yết, công khai TTHC đầy đủ, đúng hạn',
    fill: async (page) => {
      await page.getByLabel('Niêm yết tại bộ phận một cửa').check();
      await page.getByLabel('Công khai trên Cổng thông tin điện tử').check();
    },
    points: '1,50',
    file: 'bang-niem-yet-1.jpg',
  },
  {
    by: 'kinhte.condao',
    item: 'Áp dụng hệ thống quản lý chất lượng theo TCVN ISO 9001:2015',
    fill: (page) => page.getByLabel(/^Công bố phù hợp và duy trì/).check(),
    points: '2,00',
    file: 'cong-bo-iso-9001.pdf',
  },
  {
    by: 'taichinh.condao',
    item: 'Giải ngân vốn đầu tư công',
    fill: async (page) => {
      await page.getByLabel('Tỷ lệ giải ngân vốn đầu tư công').fill('82,4');
      await page.getByLabel('Loại số liệu').selectOption({ label: 'Ước đến 31/12' });
    },
    points: '82,4 %',
    file: '91-BC-TCKH-2020.pdf',
    explain: {
      gap: 'Số liệu đến 31/10, chưa có xác nhận của Kho bạc đến hết năm.',
      computation: '82,4 % × 2 = 1,65 theo báo cáo giải ngân.',
      officialFiguresOn: '15/01/2021',
    },
  },
  {
    by: 'vanhoa.condao',
    item: 'Cán bộ, công chức dùng hộp thư điện tử công vụ và phần mềm quản lý văn bản',
    fill: ratio(
      'Cán bộ, công chức dùng thư công vụ và phần mềm quản lý văn bản',
      '66',
      'Tổng cán bộ, công chức',
      '72',
    ),
    points: '66/72',
    file: 'thong-ke-qlvb-2020.xlsx',
  },
];

/** The office opens the item from its own tasks, enters figures, adds the document, and hands the item in. */
export const scoreItem = async (
  cast: Cast,
  { by, item, fill, points, file, explain }: Claim,
): Promise<void> => {
  const page = await cast.as(by);
  await page.goto('/viec');
  await page.getByRole('listitem').filter({ hasText: item }).getByRole('button', { name: 'Mở mục' }).click();
  await page.getByRole('heading', { name: item }).waitFor();
  await fill(page);
  await page.getByText(points).first().waitFor();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'chọn tệp' }).click(),
  ]);
  await chooser.setFiles(sample(`evidence/${file}`));
  await page.getByText('1 · thả tệp vào đây').waitFor();
  if (explain !== undefined) {
    await page.getByLabel('Tài liệu chưa thể hiện hết nội dung đánh giá').check();
    await page.getByLabel('Tài liệu thiếu gì, chưa thể hiện gì').fill(explain.gap);
    await page.getByLabel('Cách đánh giá và tính điểm').fill(explain.computation);
    if (explain.officialFiguresOn !== undefined)
      await page.getByLabel('Ngày có số chính thức').fill(explain.officialFiguresOn);
  }
  await page.getByRole('button', { name: 'Gửi tổng hợp', exact: true }).click();
  await page.getByText(/Đã gửi tổng hợp mục/).waitFor();
};

/** The rest of an office's items, all at once: figures of the demonstration, the office's yearly report as proof. */
export const scoreRest = async (caller: Caller, sheetUrl: string, key: string): Promise<void> => {
  const sheet = await caller.get<SheetReply>(`${sheetUrl}/sheet`);
  const { rows } = await caller.get<IndexSet>(`/api/index-set-versions/${sheet.indexSetVersionId}`);
  const { posts } = await caller.get<SessionReply>('/api/session');
  const offices = new Set(posts.map(({ officeId }) => officeId));
  const open = sheet.entries.filter(
    ({ may, state, officeId }) =>
      may.includes('self-score.enter') &&
      state === 'not-started' &&
      (offices.has(undefined) || offices.has(officeId)),
  );
  let report: string | undefined;
  for (const { itemId, version } of open) {
    const code = rows.find(({ id }) => id === itemId)?.code ?? '';
    const { evidenceId } = await caller.post<{ evidenceId: string }>(
      `${sheetUrl}/entries/${itemId}/evidence`,
      {
        ...(report === undefined ? yearlyReport : { kind: 'known', evidenceId: report }),
      },
    );
    report = evidenceId;
    await caller.put(`${sheetUrl}/entries/${itemId}`, {
      version,
      facts: districts[key]?.facts[code] ?? {},
      estimated: false,
      evidenceComplete: true,
    });
  }
  if (open.length > 0)
    await caller.post(`${sheetUrl}/entries/hand-in`, { itemIds: open.map(({ itemId }) => itemId) });
};

const yearlyReport = {
  kind: 'paper',
  number: '260/BC-UBND',
  signedOn: '2020-11-02',
  issuer: 'UBND huyện',
  subject: 'Báo cáo công tác cải cách hành chính năm 2020',
};
