import { messagesPage } from './messages.ts';
import { permissionsPage } from './permissions.ts';
import { settingsPage } from './settings.ts';
import { workflowsPage } from './workflows.ts';

/** The generated pages of docs/, by path. */
export const pages: Readonly<Record<string, () => string>> = {
  'docs/huong-dan/thong-bao.md': messagesPage,
  'docs/permissions.md': permissionsPage,
  'docs/settings.md': settingsPage,
  'docs/workflows.md': workflowsPage,
};
