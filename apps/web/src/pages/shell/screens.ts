import type { CountedScreen } from '@parindex/contract';
import type { Role } from '@parindex/domain';
import { screenNames } from '@parindex/text';

export type Screen = {
  key: keyof typeof screenNames;
  path: string;
  /** Roles whose bar shows it; the server decides what they may do there. */
  roles: readonly Role[];
  counted?: CountedScreen;
};

/** The screens of the bar, in its order. A screen joins when its page exists. */
export const screens: readonly Screen[] = [];

/** The screens that a person with these posts has, with their names. */
export const screensFor = (roles: readonly Role[]): readonly (Screen & { name: string })[] =>
  screens
    .filter((screen) => screen.roles.some((role) => roles.includes(role)))
    .map((screen) => ({ ...screen, name: screenNames[screen.key] }));
