// For each rule of .dependency-cruiser.cjs, files that break it; `file` is the one that the rule must name.
const seed = (rule, file, content, more = {}) => ({ rule, file, files: { [file]: `${content}\n`, ...more } });
const server = 'apps/server/src';
const web = 'apps/web/src';

export const seeds = [
  seed('R0-resolved', 'packages/domain/src/seed-r0.ts', "export { x } from './seed-nowhere.ts';"),
  seed('R1-domain', 'packages/domain/src/seed-r1.ts', "import 'node:fs';"),
  seed('R2-scoring', 'packages/scoring/src/seed-r2.ts', "import '@parindex/text';"),
  seed('R2-estimation', 'packages/estimation/src/seed-r2.ts', "import '@parindex/scoring';"),
  seed('R2-text', 'packages/text/src/seed-r2.ts', "import '@parindex/scoring';"),
  seed('R2-reading', 'packages/reading/src/seed-r2.ts', "import '@parindex/scoring';"),
  seed('R3-documents', 'packages/documents/src/seed-r3.ts', "import '@parindex/contract';"),
  seed('R4-contract', 'packages/contract/src/seed-r4.ts', "import '@parindex/scoring';"),
  seed('R5-front-door', `${server}/seed-r5.ts`, "import '../../../packages/domain/src/problems/index.ts';"),
  seed(
    'R6-http',
    `${server}/http/seed-r6.ts`,
    "import '../store/connection.ts';\nimport '../store/text-types.ts';",
  ),
  seed('R6-http', `${server}/cli/seed-r6.ts`, "import '../store/text-types.ts';"),
  seed('R7-use-cases', `${server}/use-cases/seed-r7.ts`, "import '@parindex/contract';"),
  seed('R8-store', `${server}/store/seed-r8.ts`, "import '../config.ts';"),
  seed('R9-sql', `${server}/use-cases/seed-r9.ts`, "import 'pg';"),
  seed('R9-queue', `${server}/use-cases/seed-r9-queue.ts`, "import 'pg-boss';"),
  seed(
    'R10-config',
    `${server}/use-cases/seed-r10.ts`,
    "import { environment } from '../config.ts';\nexport const x = environment;",
  ),
  seed('R10-app', `${server}/use-cases/seed-r10-app.ts`, "import '../app.ts';"),
  seed('R11-web', `${web}/lib/seed-r11.ts`, "import '@parindex/documents';"),
  seed('R11-public', `${web}/pages/public/seed-r11.ts`, "import '@parindex/scoring';"),
  seed('R12-features', `${web}/features/seed-a/seed-r12.ts`, "import '../seed-b/seed-target.ts';", {
    [`${web}/features/seed-b/seed-target.ts`]: 'export const x = 1;\n',
  }),
  seed('R13-layers', `${web}/ui/seed-r13.ts`, "import '../features/seed-b/seed-target.ts';"),
  seed('R13-pages', `${web}/features/seed-a/seed-r13.ts`, "import '../../pages/seed-page.ts';", {
    [`${web}/pages/seed-page.ts`]: 'export const x = 1;\n',
  }),
  seed(
    'R14-cycles',
    'packages/domain/src/seed-r14.ts',
    "import type { B } from './seed-r14-b.ts';\nexport type A = B | 1;",
    {
      'packages/domain/src/seed-r14-b.ts':
        "import type { A } from './seed-r14.ts';\nexport type B = A | 2;\n",
    },
  ),
  seed('R15-orphans', 'packages/domain/src/seed-r15.ts', 'export const x = 1;'),
  seed('R16-office', `${server}/use-cases/seed-r16.ts`, "import 'docx';"),
  seed('R17-tests', 'packages/domain/src/seed-r17.ts', "import 'fast-check';"),
  seed('R18-leaves', `${server}/files/seed-r18.ts`, "import '../progress.ts';"),
  seed('R18-leaves', `${server}/mail/seed-r18.ts`, "import '../progress.ts';"),
  seed('R18-mail', `${server}/use-cases/seed-r18-mail.ts`, "import 'nodemailer';"),
];
