import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  Day,
  Decimal,
  EntryState,
  Explanation,
  Facts,
  PhaseName,
  Role,
  UnitKind,
} from '@parindex/domain';
import { checkoutFolder } from '../checkout.ts';

/** What stands in `samples/demonstration`: invented people and figures, marked so wherever they are shown. */
export type Register = {
  readonly province: { readonly name: string };
  readonly password: string;
  readonly administrator: { readonly fullName: string; readonly username: string };
  readonly units: readonly {
    readonly key: string;
    readonly kind: UnitKind;
    readonly name: string;
    readonly shortName: string;
  }[];
  readonly offices: readonly { readonly key: string; readonly name: string; readonly shortName: string }[];
  readonly supportingOffices: readonly {
    readonly key: string;
    readonly unit: string;
    readonly name: string;
    readonly shortName: string;
  }[];
  readonly people: readonly {
    readonly fullName: string;
    readonly username: string;
    readonly title: string;
    readonly email?: string;
    readonly posts: readonly (readonly [Role, string, string?])[];
  }[];
  readonly authorities: Readonly<Record<string, string>>;
  readonly calendar: readonly {
    readonly name: PhaseName;
    readonly opensAt: string;
    readonly closesAt: string;
  }[];
};

/** One unit's claims by item code, its survey means (%) and its SIPAS (%). */
export type UnitFigures = {
  readonly facts: Readonly<Record<string, Facts>>;
  readonly survey: Readonly<Record<string, Decimal>>;
  readonly sipas: Decimal;
};

/** The districts of one year, by the keys of the register. */
export type Districts = Readonly<Record<string, UnitFigures>>;

export type DocumentSample = {
  readonly key: string;
  readonly kind: 'file' | 'link' | 'paper';
  readonly file?: string;
  /** The file's name on the machine it came from, where that differs. */
  readonly uploadedAs?: string;
  readonly address?: string;
  readonly number?: string;
  readonly signedOn?: Day;
  readonly issuer?: string;
  readonly subject?: string;
  readonly pageCount?: number;
  readonly secret?: true;
};

/** How far each item of Côn Đảo is on 05/11/2020. */
export type SheetSample = {
  readonly documents: readonly DocumentSample[];
  readonly items: readonly ItemSample[];
  readonly questions: readonly { readonly code: string; readonly by: string; readonly body: string }[];
};

export type ItemSample = {
  readonly code: string;
  readonly state: EntryState;
  readonly evidence: readonly { readonly document: string; readonly pages?: string }[];
  readonly estimated?: true;
  readonly evidenceComplete?: false;
  readonly explanation?: Explanation;
  readonly returned?: string;
};

const folder = join(checkoutFolder, 'samples');

export const readSample = async <T>(name: string): Promise<T> =>
  JSON.parse(await readFile(join(folder, 'demonstration', name), 'utf8')) as T;

export const readRegister = () => readSample<Register>('register.json');
export const readDistricts = (year = 2020) =>
  readSample<{ readonly units: Districts }>(`districts-${year}.json`);
export const readConDao = () => readSample<SheetSample>('con-dao-2020.json');

export const workbookFile = (kind: string, year: number): string =>
  join(folder, `criteria-${kind}-${year}.xlsx`);
export const evidenceFile = (name: string): string => join(folder, 'evidence', name);
