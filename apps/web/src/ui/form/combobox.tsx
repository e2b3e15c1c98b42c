import { lazy, Suspense } from 'react';
import { type FieldProps, fieldOf } from './field.tsx';
import { TextField } from './text-field.tsx';

export type ComboboxChoice = { value: string; label: string; note?: string };

export type ComboboxProps = FieldProps & {
  choices: readonly ComboboxChoice[];
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
};

// 44 kB that only screens with a long list to choose from load
const ComboboxWithList = lazy(() =>
  import('./combobox-with-list.tsx').then((module) => ({ default: module.ComboboxWithList })),
);

/** One of a long list, found by typing a part of it with or without diacritics. */
export const Combobox = (props: ComboboxProps) => (
  <Suspense
    fallback={<TextField {...fieldOf(props)} value={labelOf(props)} onChange={() => undefined} readOnly />}
  >
    <ComboboxWithList {...props} />
  </Suspense>
);

const labelOf = ({ choices, value }: ComboboxProps): string =>
  choices.find((choice) => choice.value === value)?.label ?? '';
