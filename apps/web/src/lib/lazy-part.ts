import { type ComponentType, lazy } from 'react';
import { whenReached } from './lazy-page.ts';

/**
 * A part of a page whose script comes once the page itself can be read; draw it inside a Suspense. `begin` asks for the
 * script without drawing anything.
 */
export const lazyPart = <Name extends string, Props>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
) => {
  let coming: Promise<{ default: ComponentType<Props> }> | undefined;
  const begin = () => {
    coming ??= whenReached(load).then((module) => ({ default: module[name] }));
    return coming;
  };
  return { Part: lazy(begin), begin: () => void begin() };
};
