import { commonWords } from '@parindex/text';
import { useState } from 'react';
import {
  activeScopes,
  areSingleKeysOn,
  type KeyScope,
  keyLabel,
  setSingleKeys,
  useKeys,
} from '../../lib/keyboard.ts';
import { Checkbox, Dialog, KeyHint } from '../../ui/index.ts';
import styles from './key-list.module.css';

/** Opens the list of all keys of the screen; `?` does it too. */
export const useKeyList = () => {
  const [scopes, setScopes] = useState<readonly KeyScope[]>();
  const open = () => setScopes(activeScopes());
  useKeys('', [{ keys: '?', label: commonWords.keysOfScreen, run: open }]);
  return {
    open,
    list: scopes === undefined ? null : <KeyList scopes={scopes} onClose={() => setScopes(undefined)} />,
  };
};

const KeyList = ({ scopes, onClose }: { scopes: readonly KeyScope[]; onClose: () => void }) => {
  const [single, setSingle] = useState(areSingleKeysOn);
  return (
    <Dialog title={commonWords.keysOfScreen} size="wide" onClose={onClose}>
      {scopes.map((scope) => (
        <Scope key={scope.title + scope.bindings.map(({ keys }) => keys).join()} scope={scope} />
      ))}
      <Checkbox
        label={commonWords.singleKeys}
        note={`${commonWords.singleKeysNote} ${commonWords.noSingleKeysHere}`}
        checked={single}
        onChange={(on) => {
          setSingleKeys(on);
          setSingle(on);
        }}
      />
    </Dialog>
  );
};

const Scope = ({ scope }: { scope: KeyScope }) => {
  const shown = scope.bindings.filter((binding) => binding.hidden !== true);
  if (shown.length === 0) return null;
  return (
    <section>
      {scope.title !== '' && <h3>{scope.title}</h3>}
      <ul className={styles.keys}>
        {shown.map((binding) => (
          <li key={binding.keys}>
            <KeyHint keys={keyLabel(binding.keys)}>{binding.label}</KeyHint>
          </li>
        ))}
      </ul>
    </section>
  );
};
