import type { DemonstrationAccounts } from '@parindex/contract';
import { demonstrationText, startText } from '@parindex/text';
import type { Deps } from './deps.ts';
import {
  isEmptyDatabase,
  readDemonstrationState,
  writeDemonstrationState,
} from './store/demonstration.store.ts';

/** Loads the demonstration year into an empty database; a load cut short is told by the state that it leaves. */
export async function prepareDemonstration(deps: Deps, report: (line: string) => void): Promise<void> {
  if (deps.config.empty || !(await isEmptyDatabase(deps.database))) return;
  // large, and never needed by an installation without the year
  const { loadDemonstration } = await import('./demo/load-demonstration.ts');
  report(startText.loadingDemonstration);
  await writeDemonstrationState(deps.database, 'loading');
  await loadDemonstration(deps, report);
  await writeDemonstrationState(deps.database, 'loaded');
}

/** Why the communes were not loaded: no first demonstration, already there, or half there after a load cut short. */
export type CommunesRefused = 'alone' | 'there' | 'cut-short';

/** Loads the communes of 2025 beside the demonstration year. */
export async function loadCommunesBeside(
  deps: Deps,
  report: (line: string) => void,
): Promise<'loaded' | CommunesRefused> {
  const { database } = deps;
  if ((await readDemonstrationState(database)) !== 'loaded') return 'alone';
  const before = await readDemonstrationState(database, 'communes');
  if (before !== 'absent') return before === 'loaded' ? 'there' : 'cut-short';
  // large, and only for this
  const { loadCommunes } = await import('./demo/communes/load-communes.ts');
  await writeDemonstrationState(database, 'loading', 'communes');
  await loadCommunes(deps, report);
  await writeDemonstrationState(database, 'loaded', 'communes');
  return 'loaded';
}

/** The accounts that anybody may try; none where the data are not a demonstration. */
export async function openAccounts(database: Deps['database']): Promise<DemonstrationAccounts | undefined> {
  if ((await readDemonstrationState(database)) !== 'loaded') return undefined;
  const { readDemonstrationAccounts } = await import('./demo/accounts.ts');
  return readDemonstrationAccounts();
}

/** Lines that tell the accounts of the demonstration year; none where there is no such year. */
export async function demonstrationLines({ database }: Deps): Promise<readonly string[]> {
  const found = await openAccounts(database);
  if (found === undefined) return [];
  return [
    demonstrationText.password(found.password),
    ...found.accounts.map(({ username, name, post }) => demonstrationText.account(username, name, post)),
  ];
}
