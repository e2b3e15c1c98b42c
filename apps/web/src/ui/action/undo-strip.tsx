import { commonWords } from '@parindex/text';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { useKeys } from '../../lib/keyboard.ts';
import { KeyHint } from './key-hint.tsx';
import styles from './undo-strip.module.css';

/** What was done and how to take it back. */
export type UndoOffer = { message: string; undo: () => void };

const UndoContext = createContext<(offer: UndoOffer) => void>(() => undefined);

/** Offers to take the last act back for ten seconds; a newer offer replaces it. */
export const useUndo = (): ((offer: UndoOffer) => void) => useContext(UndoContext);

const patience = 10;

/** Holds the dark strip at the foot of the screen. Pointing at it or focusing it stops the clock. */
export const UndoStrip = ({ children }: { children: ReactNode }) => {
  const [offer, setOffer] = useState<UndoOffer & { number: number }>();
  const makeOffer = useCallback(
    (made: UndoOffer) => setOffer((previous) => ({ ...made, number: (previous?.number ?? 0) + 1 })),
    [],
  );
  return (
    <UndoContext value={makeOffer}>
      {children}
      <div className={styles.place} role="status">
        {offer !== undefined && <Offer key={offer.number} offer={offer} onGone={() => setOffer(undefined)} />}
      </div>
    </UndoContext>
  );
};

const Offer = ({ offer, onGone }: { offer: UndoOffer; onGone: () => void }) => {
  const [left, setLeft] = useState(patience);
  const [held, setHeld] = useState(false);
  const takeBack = () => {
    offer.undo();
    onGone();
  };
  useKeys('', [{ keys: 'Ctrl+z', label: commonWords.undo, run: takeBack }]);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => (left > 1 ? setLeft(left - 1) : onGone()), 1000);
    return () => clearTimeout(timer);
  }, [left, held, onGone]);
  return (
    <fieldset
      className={styles.strip}
      aria-label={commonWords.undo}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles.message}>{offer.message}</span>
      <button type="button" className={styles.undo} onClick={takeBack}>
        {commonWords.undo}
      </button>
      <span className={styles.left} aria-hidden="true">
        {commonWords.seconds(left)}
      </span>
      <KeyHint keys="Ctrl+Z" />
    </fieldset>
  );
};
