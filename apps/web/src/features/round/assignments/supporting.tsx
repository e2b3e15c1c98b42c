import { roundWords as words } from '@parindex/text';
import { Button, Checkbox, Popover } from '../../../ui/index.ts';
import own from './assignments.module.css';

export type Office = { readonly id: string; readonly name: string; readonly shortName: string };

export type SupportingProps = {
  readonly code: string;
  readonly offices: readonly Office[];
  readonly picked: readonly string[];
  readonly onPick: (officeIds: readonly string[]) => void;
  readonly readOnly: boolean;
};

/** Offices that give their part of an item, in the order of the register. */
export const Supporting = ({ code, offices, picked, onPick, readOnly }: SupportingProps) => {
  const names = offices.filter(({ id }) => picked.includes(id)).map(({ shortName }) => shortName);
  if (readOnly) return <span className={own.names}>{names.join(', ')}</span>;
  return (
    <Popover
      title={words.supportingOf(code)}
      trigger={
        <Button kind="link" aria-label={`${words.supportingOf(code)}: ${names.join(', ')}`}>
          {names.length === 0 ? words.addSupporting : names.join(', ')}
        </Button>
      }
    >
      <div className={own.picks}>
        {offices.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={picked.includes(id)}
            onChange={(on) => onPick(on ? [...picked, id] : picked.filter((one) => one !== id))}
          />
        ))}
      </div>
    </Popover>
  );
};
