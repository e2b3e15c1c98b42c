/** One spelling of what a person types in one line: NFC, single spaces, none at the ends. */
export const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
