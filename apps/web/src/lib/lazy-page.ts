import { lazyRouteComponent } from '@tanstack/react-router';
import { isReachable, onReachedAgain, tryNow } from './network.ts';

/**
 * A page whose script comes when it is first opened. Without a network it waits and comes when there is one again; a
 * script that is gone because a newer version was installed makes the router load everything anew, once.
 */
export const lazyPage: typeof lazyRouteComponent = (load, name) =>
  lazyRouteComponent(() => whenReached(load), name);

/** Loads a script; without a network it waits for one. */
export const whenReached = async <Module>(load: () => Promise<Module>): Promise<Module> => {
  try {
    return await load();
  } catch {
    await tryNow();
    // the network may have come back meanwhile: asked for again, once
    if (isReachable()) return load();
    await new Promise<void>((resolve) => {
      const end = onReachedAgain(() => {
        end();
        resolve();
      });
    });
    return load();
  }
};
