import { commonWords } from '@parindex/text';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { isComposing } from '../../lib/keyboard.ts';
import { matcher } from '../../lib/search.ts';
import { placeBeside } from '../action/use-popup.ts';
import { classes } from '../classes.ts';
import { Icon } from '../sign/icon.tsx';
import own from './combobox.module.css';
import { Field, type FieldProps, fieldOf } from './field.tsx';
import styles from './input.module.css';

export type ComboboxChoice = { value: string; label: string; note?: string };

export type ComboboxProps = FieldProps & {
  choices: readonly ComboboxChoice[];
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
};

const longest = 100;

/** One of a long list, found by typing a part of it with or without diacritics. Esc leaves the choice as it was. */
export const Combobox = ({
  label,
  labelHidden,
  hint,
  error,
  choices,
  value,
  onChange,
  placeholder,
}: ComboboxProps) => {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState<string>();
  const [active, setActive] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const selected = choices.find((choice) => choice.value === value);
  const found = useMemo(() => {
    const matches = matcher(query ?? '');
    return choices.filter((choice) => matches(`${choice.label} ${choice.note ?? ''}`)).slice(0, longest);
  }, [choices, query]);

  const open = () => {
    if (isOpen || !input.current || !list.current) return;
    const box = input.current.getBoundingClientRect();
    Object.assign(
      list.current.style,
      { top: 'auto', bottom: 'auto', left: 'auto', right: 'auto', width: `${box.width}px` },
      pixels(placeBeside(box, 'start')),
    );
    list.current.showPopover();
    setOpen(true);
    setActive(found.findIndex((choice) => choice.value === value));
  };
  const close = () => {
    if (isOpen) list.current?.hidePopover();
    setOpen(false);
    setQuery(undefined);
    setActive(-1);
  };
  const choose = (choice: ComboboxChoice | undefined) => {
    if (choice !== undefined && choice.value !== value) onChange(choice.value);
    close();
  };
  const moveTo = (index: number) => {
    setActive(index);
    list.current?.children[index]?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent) || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Tab') return close();
    if (event.key === 'Escape' && isOpen) close();
    else if (event.key === 'Enter' && isOpen) choose(found[active]);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      open();
      if (isOpen)
        moveTo((active + (event.key === 'ArrowDown' ? 1 : -1) + found.length) % Math.max(1, found.length));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Field {...fieldOf({ label, labelHidden, hint, error })}>
      {(ties) => (
        <span className={own.frame}>
          <input
            {...ties}
            ref={input}
            type="text"
            role="combobox"
            className={classes(styles.input, own.input)}
            placeholder={placeholder}
            autoComplete="off"
            spellCheck={false}
            aria-expanded={isOpen}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={isOpen && active >= 0 ? `${listId}-${active}` : undefined}
            value={query ?? selected?.label ?? ''}
            onChange={(event) => {
              setQuery(event.target.value);
              setActive(0);
              open();
              if (event.target.value === '') onChange('');
            }}
            onClick={open}
            onKeyDown={onKeyDown}
            onBlur={close}
          />
          <span className={own.sign}>
            <Icon name="fold-open" size={10} />
          </span>
          <div
            ref={list}
            id={listId}
            role="listbox"
            tabIndex={-1}
            popover="manual"
            aria-label={commonWords.choose}
            className={own.list}
          >
            {found.map((choice, index) => (
              <div
                key={choice.value}
                id={`${listId}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={choice.value === value}
                className={classes(
                  own.item,
                  index === active && own.active,
                  choice.value === value && own.selected,
                )}
                onPointerDown={(event) => event.preventDefault()}
                onPointerUp={() => choose(choice)}
              >
                <span>{choice.label}</span>
                {choice.note !== undefined && <span className={own.note}>{choice.note}</span>}
              </div>
            ))}
            {found.length === 0 && <div className={own.note}>{commonWords.noChoice}</div>}
          </div>
        </span>
      )}
    </Field>
  );
};

const pixels = (place: Readonly<Record<string, number | string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(place).map(([key, length]) => [key, `${length}px`]));
