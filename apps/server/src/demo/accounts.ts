import type { DemonstrationAccounts } from '@parindex/contract';
import { demonstrationText } from '@parindex/text';
import { readRegister } from './data.ts';

/** One account of each role, in the order in which the story needs them. */
const shown = [
  'daumoi.condao',
  'tuphap.condao',
  'truongphong.noivu',
  'chutich.condao',
  'sonoivu',
  'thamdinh.noivu',
  'thukyhoidong',
  'chutichhoidong',
  'thanhtra',
];

/** Tài khoản minh họa — what the start prints and the log-in page offers. */
export const readDemonstrationAccounts = async (): Promise<DemonstrationAccounts> => {
  const { password, people, administrator } = await readRegister();
  const byName = new Map(people.map((person) => [person.username, person]));
  return {
    password,
    accounts: [
      ...shown.flatMap((username) => {
        const person = byName.get(username);
        return person === undefined ? [] : [{ username, name: person.fullName, post: person.title }];
      }),
      {
        username: administrator.username,
        name: administrator.fullName,
        post: demonstrationText.administrator,
      },
    ],
  };
};
