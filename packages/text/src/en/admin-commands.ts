import type { adminCommandsVi } from '../vi/admin-commands.ts';

/** The same words in another language: every sentence, every sentence that is made, every group of them. */
type Same<Text> = Text extends (...args: infer Args) => string
  ? (...args: Args) => string
  : Text extends string
    ? string
    : { readonly [Key in keyof Text]: Same<Text[Key]> };

type Words = Same<typeof adminCommandsVi>;

/** The administrator's commands: audit check, adding people, resetting passwords — in English. */
export const adminCommandsEn: Words = {
  auditSummary:
    'Check the audit log from its first entry to its last; exit 1 when anything is not as written.',
  auditWhole: (entries, blocks, heads) =>
    `The audit log is whole: ${entries} entries in ${blocks} blocks, ${heads} heads kept outside the database.`,
  auditUnsealed: (count) => `${count} newest entries wait for their block.`,
  auditBroken: 'The audit log is not whole. The first break:',
  entryChanged: (id, at, verb) => `entry ${id}, written at ${at} (${verb}), was changed`,
  entryMissing: (id) => `entry ${id} was deleted`,
  blockChanged: (no, at) => `block ${no}, sealed at ${at}: an entry of it was deleted, added or moved`,
  headMissing: (no, at) =>
    `block ${no}, sealed at ${at}, is missing: the end was cut off, or an older backup was restored`,
  headUnreadable: (file) => `wrong signature in audit-heads/${file}`,

  addSummary: 'Add a person with an account; prints a one-time password.',
  addNeeds: 'Needed: a username, --name, --role and --unit.',
  roleUnknown: (word, roles) => `There is no role "${word}". Use one of: ${roles}.`,
  unitUnknown: (word) => `No unit, or more than one, matches "${word}". Give its full name.`,
  officeUnknown: (word, offices) => `The unit has no office "${word}". Its offices: ${offices}.`,
  notSetUp: 'The system is not set up. Open the web page to make the province and its first administrator.',
  added: (name, username) => `Added ${name}, username ${username}.`,

  resetSummary: 'Reset a password; prints a one-time password and ends every session of the person.',
  resetNeeds: 'One username is needed.',
  userUnknown: (username) => `There is no account "${username}".`,
  reset: (username) => `Reset the password of ${username}.`,
  oneTime: (password) => `One-time password, to be changed at login: ${password}`,

  communesSummary:
    'Load the second demonstration, 168 communes in 2025, beside the year 2020 (a minute or two).',
  communesRefused: {
    alone:
      'It can only stand beside the demonstration year 2020. Start on a fresh data folder and run this again.',
    there: 'The demonstration of 2025 is there. Log in and choose its round.',
    'cut-short':
      'An earlier load was cut short and left half of it. Start on a fresh data folder and run this again.',
  },
};
