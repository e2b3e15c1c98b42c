import { demonstrationText } from '@parindex/text';
import { buildRunner } from '../app.ts';
import type { Deps } from '../deps.ts';
import { freezeDay } from '../use-cases/round/freeze-day.ts';
import { buildCast } from './build-cast.ts';
import { readConDao, readDistricts, readRegister } from './data.ts';
import { issueDemonstrationSet, openRound } from './open-round.ts';
import { playConDao } from './play-con-dao.ts';
import { buildStage } from './stage.ts';

/** Năm minh họa — Côn Đảo and the other seven districts in 2020, entered through the use cases of the program. */
export const loadDemonstration = async (deps: Deps, report: (line: string) => void): Promise<void> => {
  const { runner, services } = await buildRunner(deps);
  const register = await readRegister();
  const [districts, conDao] = await Promise.all([readDistricts(), readConDao()]);
  report(demonstrationText.people);
  const stage = buildStage(runner, services, await buildCast(runner, register));
  const issued = await issueDemonstrationSet(stage);
  report(demonstrationText.stage('05/11/2020'));
  const round = await openRound(stage, register, issued, 'Chỉ số CCHC năm 2020');
  await playConDao(stage, round, conDao, districts.units['con-dao']?.facts ?? {});
  await stage.act('sonoivu', '2020-11-05T10:00:00+07:00', freezeDay, {
    roundId: round.roundId,
    today: '2020-11-05',
  });
};

/** The accounts, one line each, for whoever starts the program. */
export const demonstrationAccounts = async (_deps: Deps): Promise<readonly string[]> => {
  const register = await readRegister();
  const shown = [
    'daumoi.condao',
    'tuphap.condao',
    'truongphong.noivu',
    'chutich.condao',
    'sonoivu',
    'thamdinh.noivu',
    'thukyhoidong',
  ];
  return [
    demonstrationText.password(register.password),
    ...register.people
      .filter(({ username }) => shown.includes(username))
      .map(({ username, fullName, title }) => demonstrationText.account(username, fullName, title)),
    demonstrationText.account(
      register.administrator.username,
      register.administrator.fullName,
      'Quản trị hệ thống',
    ),
  ];
};
