/** Which published result an address names. */
export type ResultAddress = { readonly year: number; readonly group: string; readonly version?: number };

const api = '/api/public/results';

export const resultsPath = api;

export const rankingPath = ({ year, group, version }: ResultAddress): string =>
  `${api}/${year}/${group}${versionQuery(version)}`;

export const unitPath = ({ year, group, version }: ResultAddress, unit: string): string =>
  `${api}/${year}/${group}/units/${unit}${versionQuery(version)}`;

export const filePath = ({ year, group, version }: ResultAddress, ending: 'xlsx' | 'csv' | 'json'): string =>
  `${api}/${year}/${group}/result.${ending}${versionQuery(version)}`;

/** The page of a ranking, or of one unit in it. */
export const pagePath = ({ year, group, version }: ResultAddress, unit?: string): string =>
  `/cong-khai/${year}/${group}${unit === undefined ? '' : `/${unit}`}${
    version === undefined ? '' : `?phien-ban=${version}`
  }`;

const versionQuery = (version: number | undefined) => (version === undefined ? '' : `?version=${version}`);
