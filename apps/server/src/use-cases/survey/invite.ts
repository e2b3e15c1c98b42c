import type { InviteReply } from '@parindex/contract';
import { type Id, ok, problem, refuse, surveyMachine } from '@parindex/domain';
import { v7 as uuidv7 } from 'uuid';
import { findSurvey, type StoredSurvey } from '../../store/survey.store.ts';
import { insertInvitations } from '../../store/survey-response.store.ts';
import { hashOfSecret, newSecret } from '../session/secret-link.ts';
import { useCase } from '../use-case.ts';
import { surveyTopics } from './load-survey.ts';

type Input = {
  readonly surveyId: Id;
  readonly unitId: Id;
  readonly group: string;
  readonly kind: 'personal' | 'open';
  readonly count: number;
};

/**
 * Cấp đường dẫn mời trả lời — verb `survey.invite`: personal links answer once; an open one answers until the group's
 * quota is full. Links are shown once, only their hashes are kept.
 */
export const invite = useCase<Input, StoredSurvey, readonly string[], InviteReply>({
  verb: 'survey.invite',
  secretReply: true,
  load: ({ tx }, { surveyId }) => findSurvey(tx, surveyId),
  subject: () => ({}),
  states: ({ state }) => [{ machine: surveyMachine, state }],
  decide: ({ survey }, { unitId, group, kind, count }) => {
    const known = survey.quotas.some((quota) => quota.unitId === unitId && quota.group === group);
    if (!known) return refuse(problem('survey.quota-group', { group }, 'group'));
    return ok(Array.from({ length: kind === 'open' ? 1 : count }, newSecret));
  },
  save: async ({ tx, now, services }, tokens, { survey }, { surveyId, unitId, group, kind }) => {
    const links = tokens.map((token) => ({
      surveyId,
      id: uuidv7(),
      unitId,
      group,
      kind,
      tokenHash: hashOfSecret(token),
    }));
    await insertInvitations(tx, links, now);
    return ok({
      reply: { links: tokens.map((token) => `${services.publicUrl}/khao-sat/${token}`) },
      audit: {
        subject: `survey:${surveyId}`,
        unitId,
        content: { title: survey.title.vi, group, kind, links: tokens.length },
      },
      topics: surveyTopics(surveyId),
    });
  },
});
