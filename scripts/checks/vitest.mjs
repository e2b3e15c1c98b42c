// Runs vitest projects and counts what passed and what failed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../node24.mjs';
import { runCommand } from '../steps.mjs';

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');

/** Resolves to { ok, passed, failed, output }; a file that cannot be loaded and a skipped test count as failed. */
export async function runVitest(projects, { live = false, env = process.env } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'parindex-report-'));
  const report = join(folder, 'report.json');
  const args = [vitest, 'run', ...projects.flatMap((name) => ['--project', name])];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await runCommand('node', [...args, ...reporters], { live, env });
  const { passed, failed } = count(report);
  rmSync(folder, { recursive: true });
  return {
    ok: code === 0 && failed === 0,
    passed,
    failed: code === 0 ? failed : Math.max(1, failed),
    output,
  };
}

function count(report) {
  try {
    const found = JSON.parse(readFileSync(report, 'utf8'));
    const unloaded = found.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    const skipped = found.testResults
      .filter(({ name }) => !mayLackData(name))
      .flatMap(({ assertionResults }) =>
        assertionResults.filter(
          ({ status }) => status === 'pending' || status === 'skipped' || status === 'todo',
        ),
      ).length;
    return { passed: found.numPassedTests, failed: found.numFailedTests + unloaded.length + skipped };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** The real index that is compared with is data of others and not everywhere; where it is absent the test says so. */
const mayLackData = (file) => file.endsWith('/packages/scoring/src/published-index.test.ts');
