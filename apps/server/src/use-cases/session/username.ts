/** 3 to 40 lower-case letters without marks, digits, dots and hyphens. */
export const isUsername = (text: string): boolean =>
  /^[a-z0-9][a-z0-9.-]{2,39}$/.test(text.trim().toLowerCase());
