import { useState } from 'react';

/** What a step holds before it is saved. */
export type Draft<Value> = {
  readonly value: Value;
  readonly set: (value: Value) => void;
  readonly dirty: boolean;
  /** Somebody saved another version while this one was being typed. */
  readonly overtaken: boolean;
  /** Takes the saved version; what was typed is lost. */
  readonly reset: () => void;
  /** This value was saved: what comes back for it is the own version, with its ids, and clashes with nobody. */
  readonly adopt: (value: Value) => void;
};

/**
 * A copy of something saved, to be typed in. While nothing was typed it follows what is saved; afterwards it stays, and
 * says when the saved version has moved on.
 */
export const useDraft = <Value>(saved: Value): Draft<Value> => {
  const now = JSON.stringify(saved);
  const [base, setBase] = useState(now);
  const [value, setValue] = useState(saved);
  const [sent, setSent] = useState<string>();
  const typed = JSON.stringify(value);
  if (now !== base && (typed === base || typed === now || typed === sent)) {
    setBase(now);
    setSent(undefined);
    if (typed !== now) setValue(saved);
  }
  return {
    value,
    set: setValue,
    dirty: typed !== base,
    overtaken: now !== base && typed !== base && typed !== now && typed !== sent,
    reset: () => {
      setBase(now);
      setValue(saved);
    },
    adopt: (sentValue) => setSent(JSON.stringify(sentValue)),
  };
};
