// Makes the files that the demonstration year cites as evidence: PDF, Word, Excel and pictures, all invented and marked
// so. Run once by hand; the results are kept in samples/evidence. Needs Chromium and the fonts "Liberation Serif".
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { writeXlsx } from 'hucre';
import { chromium } from 'playwright-core';
import { root } from './node24.mjs';

const folder = join(root, 'samples', 'evidence');
const { documents } = JSON.parse(
  await readFile(join(root, 'samples', 'demonstration', 'con-dao-2020.json'), 'utf8'),
);
await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: { width: 900, height: 640 } });
const kinds = [
  [/KH/, 'KẾ HOẠCH'],
  [/BC/, 'BÁO CÁO'],
  [/QĐ/, 'QUYẾT ĐỊNH'],
  [/NQ/, 'NGHỊ QUYẾT'],
  [/KL/, 'KẾT LUẬN'],
];
const mark = 'SỐ LIỆU MINH HỌA – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ';

for (const document of documents) {
  if (document.kind !== 'file') continue;
  const bytes = await make(document);
  await writeFile(join(folder, document.file), bytes);
  console.log(`${document.file} ${Math.round(bytes.length / 1024)} kB`);
}
await browser.close();

async function make(document) {
  const extension = document.file.split('.').at(-1);
  if (extension === 'pdf') return document.pageCount > 40 ? scan(document) : pdf(paper(document));
  if (extension === 'docx') return word(document);
  if (extension === 'xlsx') return workbook(document);
  return picture(document, extension);
}

async function pdf(html, scale = 1) {
  await page.setContent(html);
  return page.pdf({
    format: 'A4',
    scale,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: `<div style="width:100%;text-align:center;font:bold 8px serif;color:#6B3B00">${mark} · <span class="pageNumber"></span></div>`,
    margin: { top: '20mm', bottom: '20mm', left: '30mm', right: '15mm' },
  });
}

/** A paper in the layout that was in force on its day, as many pages as it says. */
function paper({ number, signedOn, issuer, subject, pageCount = 2 }) {
  const [year, month, day] = (signedOn ?? '2020-01-01').split('-');
  const party = /^\d+-/.test(number ?? '');
  const national = party
    ? '<b>ĐẢNG CỘNG SẢN VIỆT NAM</b>'
    : '<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><b class="under">Độc lập - Tự do - Hạnh phúc</b>';
  const kind = kindOf(number ?? '');
  const pages = Array.from({ length: pageCount }, (_, index) => pageText(index, pageCount, subject ?? ''));
  return `<!doctype html><meta charset="utf-8"><style>
    body { font: 14pt/1.3 "Liberation Serif", "Times New Roman", serif; text-align: justify; }
    .head { display: grid; grid-template-columns: 66mm 97mm; text-align: center; font-size: 13pt; }
    .under { border-bottom: 0.75pt solid; } h1 { font-size: 14pt; text-align: center; margin: 8mm 0 6mm; }
    p { text-indent: 12.7mm; margin: 0 0 6pt; } .next { break-before: page; } table { border-collapse: collapse; width: 100%; font-size: 12pt; }
    td, th { border: 0.5pt solid; padding: 1.2mm 1.6mm; text-align: left; } .sign { margin-left: 85mm; text-align: center; margin-top: 8mm; }
  </style><div class="head"><div><b>${issuer ?? ''}</b><br>Số: ${number ?? ''}</div><div>${national}<br><i>Côn Đảo, ngày ${day} tháng ${month} năm ${year}</i></div></div>
  <h1>${kind}<br>${subject ?? ''}</h1>${pages.join('')}<div class="sign"><b>${party ? 'T/M BAN THƯỜNG VỤ' : 'KÝ THAY'}</b><br><br><br>(đã ký, minh họa)</div>`;
}

function kindOf(number) {
  return kinds.find(([pattern]) => pattern.test(number))?.[1] ?? 'CÔNG VĂN';
}

function pageText(index, count, subject) {
  const start = index === 0 ? '' : ' class="next"';
  const body = Array.from(
    { length: index === 0 ? 5 : 8 },
    (_, line) =>
      `<p${line === 0 ? start : ''}>${index * 8 + line + 1}. ${subject}: phần ${index + 1}/${count}, mục ${line + 1}. Nội dung này do người làm phần mềm đặt ra để thử chương trình; không phải văn bản của cơ quan nào.</p>`,
  );
  return body.join('') + (index === count - 1 && count > 3 ? taskTable() : '');
}

function taskTable() {
  const tasks = [
    ['12', 'Niêm yết công khai 100% thủ tục hành chính', 'Văn phòng', 'Thường xuyên'],
    ['13', 'Rà soát, đơn giản hóa thủ tục hành chính theo kế hoạch', 'Văn phòng', '30/9/2020'],
    ['14', 'Hội nghị đối thoại với người dân, doanh nghiệp', 'Văn phòng; TN-MT', 'Quý III'],
    ['17', 'Tập huấn nghiệp vụ một cửa', 'Nội vụ', '30/11/2020'],
    ['18', 'Cập nhật quy trình ISO 9001:2015', 'Kinh tế', 'Quý III'],
  ];
  const rows = tasks.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  return `<table><tr><th>TT</th><th>Nhiệm vụ</th><th>Chủ trì</th><th>Thời hạn</th></tr>${rows}</table>`;
}

/** A scan: every page is a picture of a page, grey and a little askew. */
async function scan(document) {
  const images = [];
  for (let index = 0; index < document.pageCount; index += 1) {
    await page.setContent(
      `<body style="margin:0;background:#f4f2ec"><div style="transform:rotate(${(index % 5) * 0.15 - 0.3}deg);padding:60px 70px;font:19px/1.5 'Liberation Serif',serif;color:#333">
      <p style="text-align:center">${index + 1}</p><p>${document.subject}</p>${Array.from({ length: 9 }, (_, line) => `<p>${line + 1}. Theo dõi thi hành pháp luật, nội dung ${index + 1}.${line + 1}: ${index >= 16 && index <= 18 ? 'hoàn thành 9/10 nhiệm vụ của kế hoạch.' : 'tình hình chung trên địa bàn (minh họa).'}</p>`).join('')}<p style="text-align:center;font-size:13px">${mark}</p></div>`,
    );
    images.push(await page.screenshot({ type: 'jpeg', quality: 28 }));
  }
  const html = images
    .map(
      (bytes) =>
        `<img style="width:100%;break-after:page" src="data:image/jpeg;base64,${bytes.toString('base64')}">`,
    )
    .join('');
  return pdf(`<body style="margin:0">${html}`);
}

async function picture(document, extension) {
  const isPortal = extension === 'png';
  const cards = Array.from(
    { length: 12 },
    (_, index) =>
      `<div style="background:#fff;padding:12px;font:13px sans-serif;border:1px solid #bbb">${isPortal ? `Mục thông tin ${index + 1}<br><small>cập nhật ${index % 4 === 0 ? '12/3/2020' : '30/10/2020'}</small>` : `Thủ tục số ${index + 1}<br><small>Thời hạn: ${(index % 5) + 1} ngày</small><br>Lệ phí: không`}</div>`,
  );
  await page.setContent(
    `<body style="margin:0;background:${isPortal ? '#eef2f8' : '#6d5a43'};padding:26px"><h2 style="color:${isPortal ? '#1F4E96' : '#fff'};font-family:sans-serif">${isPortal ? 'Cổng thông tin điện tử (ảnh minh họa)' : `Bảng niêm yết thủ tục hành chính – ${document.file}`}</h2><div style="display:grid;grid-template-columns:repeat(4,1fr);gap:12px">${cards.join('')}</div><p style="color:${isPortal ? '#6B3B00' : '#fff'};font:bold 12px sans-serif">${mark}</p>`,
  );
  return page.screenshot(isPortal ? { type: 'png' } : { type: 'jpeg', quality: 70 });
}

async function word({ subject }) {
  const line = (text, bold = false) =>
    new Paragraph({ children: [new TextRun({ text, bold, font: 'Times New Roman', size: 28 })] });
  const rows = Array.from({ length: 8 }, (_, index) =>
    line(`Cơ quan ${index + 1}: ${index === 7 ? 'chưa bố trí đúng' : 'bố trí đúng'} vị trí việc làm.`),
  );
  return Packer.toBuffer(
    new Document({ sections: [{ children: [line(subject, true), ...rows, line(mark)] }] }),
  );
}

async function workbook({ subject }) {
  const header = ['TT', 'Nội dung', 'Số lượng', 'Ghi chú'];
  const rows = Array.from({ length: 40 }, (_, index) => [
    index + 1,
    `${subject}, dòng ${index + 1}`,
    (index * 37) % 113,
    '',
  ]);
  const bytes = await writeXlsx({
    sheets: [{ name: 'Số liệu', rows: [[subject], [mark], header, ...rows] }],
  });
  return Buffer.from(bytes);
}
