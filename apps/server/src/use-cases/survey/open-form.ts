import type { OpenFormReply } from '@parindex/contract';
import { findQuestionnaire } from '../../store/questionnaire.store.ts';
import { findOpenLink } from '../../store/survey-response.store.ts';
import type { Context } from '../context.ts';
import { roundNow } from '../round/round-now.ts';
import { hashOfSecret } from '../session/secret-link.ts';
import { view } from '../view.ts';

/** Mở phiếu bằng đường dẫn — verb `response.receive`, open to whoever has the link: the form, and whether it still answers. */
export const openForm = view({
  verb: 'response.receive',
  open: true,
  load: async ({ tx }: Context, { token }: { token: string }) => {
    const link = await findOpenLink(tx, hashOfSecret(token));
    const form = link && (await findQuestionnaire(tx, link.questionnaireId));
    return link && form && !link.invitation.revoked ? { link, form: form.content } : undefined;
  },
  subject: () => ({}),
  show: ({ link, form }, _input, context): OpenFormReply => {
    const { title, organiser, contact, consent, keptUntil, minimumCell } = link.survey;
    const now = roundNow(link, context);
    const open = link.state === 'collecting' && now >= link.opensAt && now < link.closesAt;
    return {
      title,
      organiser,
      contact,
      consent,
      minimumCell,
      ...(keptUntil === undefined ? {} : { keptUntil }),
      opensAt: link.opensAt,
      closesAt: link.closesAt,
      demonstration: link.demonstration,
      unit: link.unitName,
      form,
      state: link.invitation.answeredOn !== undefined ? 'answered' : open ? 'open' : 'closed',
    };
  },
});
