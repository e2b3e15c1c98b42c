import { Combobox as Base } from '@base-ui/react/combobox';
import { commonWords } from '@parindex/text';
import { useMemo } from 'react';
import { matcher } from '../../lib/search.ts';
import { classes } from '../classes.ts';
import { Icon } from '../sign/icon.tsx';
import own from './combobox.module.css';
import type { ComboboxChoice, ComboboxProps } from './combobox.tsx';
import { Field, fieldOf } from './field.tsx';
import styles from './input.module.css';

/** The combobox itself, on the headless parts of Base UI. */
export const ComboboxWithList = ({
  label,
  labelHidden,
  hint,
  error,
  choices,
  value,
  onChange,
  placeholder,
}: ComboboxProps) => {
  const selected = useMemo(() => choices.find((choice) => choice.value === value) ?? null, [choices, value]);
  return (
    <Field {...fieldOf({ label, labelHidden, hint, error })}>
      {(ties) => (
        <Base.Root
          items={choices}
          value={selected}
          onValueChange={(choice: ComboboxChoice | null) => onChange(choice?.value ?? '')}
          itemToStringLabel={(choice: ComboboxChoice) => choice.label}
          filter={(choice: ComboboxChoice, query: string) =>
            matcher(query)(`${choice.label} ${choice.note ?? ''}`)
          }
        >
          <span className={own.frame}>
            <Base.Input {...ties} className={classes(styles.input, own.input)} placeholder={placeholder} />
            <Base.Trigger className={own.trigger} aria-label={commonWords.choose}>
              <Icon name="fold-open" />
            </Base.Trigger>
          </span>
          <Base.Portal>
            <Base.Positioner sideOffset={4} className={own.positioner}>
              <Base.Popup className={own.popup}>
                <Base.Empty className={own.empty}>{commonWords.noChoice}</Base.Empty>
                <Base.List>
                  {(choice: ComboboxChoice) => (
                    <Base.Item key={choice.value} value={choice} className={own.item}>
                      <span>{choice.label}</span>
                      {choice.note !== undefined && <span className={own.note}>{choice.note}</span>}
                    </Base.Item>
                  )}
                </Base.List>
              </Base.Popup>
            </Base.Positioner>
          </Base.Portal>
        </Base.Root>
      )}
    </Field>
  );
};
