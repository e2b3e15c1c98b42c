import { startText } from '@parindex/text';
import type { Deps } from './deps.ts';
import {
  isEmptyDatabase,
  readDemonstrationState,
  writeDemonstrationState,
} from './store/demonstration.store.ts';

/** Loads the demonstration year into an empty database; a load cut short is told by the state that it leaves. */
export async function prepareDemonstration(deps: Deps, report: (line: string) => void): Promise<void> {
  if (deps.config.empty || !(await isEmptyDatabase(deps.database))) return;
  const { loadDemonstration } = await loader();
  report(startText.loadingDemonstration);
  await writeDemonstrationState(deps.database, 'loading');
  await loadDemonstration(deps, report);
  await writeDemonstrationState(deps.database, 'loaded');
}

/** Lines that tell the accounts of the demonstration year; none where there is no such year. */
export async function demonstrationLines(deps: Deps): Promise<readonly string[]> {
  if ((await readDemonstrationState(deps.database)) !== 'loaded') return [];
  const { demonstrationAccounts } = await loader();
  return demonstrationAccounts(deps);
}

// large, and never needed by an installation without the year
const loader = () => import('./demo/load-demonstration.ts');
