import { fileURLToPath } from 'node:url';

/** The folder of this checkout: where `samples/`, the built pages and, by default, the data are. */
export const checkoutFolder = fileURLToPath(new URL('../../../', import.meta.url));
