import { mailText } from '@parindex/text';
import type { Deps } from '../deps.ts';
import { openMailer } from '../mail/mail.ts';
import { settleMail, takeMail } from '../store/mail-outbox.store.ts';

/**
 * Gửi thư — at most once, with a visible doubt: a mail is `sending` before the server hears of it; a try that ended
 * without a word leaves it `doubtful`, never sent again. Without SMTP_URL mails stay queued.
 */
export async function startMailSender(
  deps: Pick<Deps, 'config' | 'database' | 'queue'>,
): Promise<() => void> {
  const { smtpUrl, from } = deps.config.mail;
  if (!smtpUrl) return () => {};
  const mailer = openMailer(smtpUrl, from);
  await deps.queue.work('mail.send', async ({ mailId }, { isLastTry }) => {
    const settle = (state: 'queued' | 'sent' | 'doubtful' | 'failed', error: string | null) =>
      settleMail(deps.database, mailId, state, error);
    const mail = await takeMail(deps.database, mailId);
    if (mail === 'gone') return;
    if (mail === 'interrupted') return settle('doubtful', mailText.interrupted);
    if (mail === 'too-old') return settle('failed', mailText.tooOld);
    const delivery = await mailer.send(mail);
    if (delivery.outcome === 'sent') return settle('sent', null);
    if (delivery.outcome === 'doubtful') return settle('doubtful', delivery.why);
    if (delivery.outcome === 'refused' || isLastTry) return settle('failed', delivery.why);
    await settle('queued', delivery.why);
    throw new Error(delivery.why);
  });
  return mailer.close;
}
