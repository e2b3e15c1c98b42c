import nodemailer from 'nodemailer';

/** Thư — what goes out, whole. */
export type Mail = Readonly<{ to: string; subject: string; bodyText: string }>;

/**
 * What became of one try: `refused` for good; `later`: nothing went out, try again; `doubtful`: the connection broke
 * at a moment when the mail may have gone.
 */
export type Delivery = Readonly<
  { outcome: 'sent' } | { outcome: 'refused' | 'later' | 'doubtful'; why: string }
>;

export type Mailer = Readonly<{ send: (mail: Mail) => Promise<Delivery>; close: () => void }>;

/** Sends by SMTP. */
export function openMailer(smtpUrl: string, from: string): Mailer {
  const waits = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 };
  // a mail is text of ours; nothing in it may make this process read a file or an address
  const closed = { disableFileAccess: true, disableUrlAccess: true };
  const transport = nodemailer.createTransport({ url: smtpUrl, ...waits, ...closed }, { from });
  return {
    send: async ({ to, subject, bodyText }) => {
      try {
        await transport.sendMail({ to, subject, text: bodyText });
        return { outcome: 'sent' };
      } catch (error) {
        return judge(error);
      }
    },
    close: () => transport.close(),
  };
}

const neverConnected = [
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EDNS',
  'ETLS',
  'EAUTH',
];

function judge(error: unknown): Delivery {
  const { code, originalCode, responseCode, message } = error as Partial<Record<string, unknown>>;
  const why = String(message);
  if (typeof responseCode === 'number') return { outcome: responseCode >= 500 ? 'refused' : 'later', why };
  const isNever = [code, originalCode].some((one) => typeof one === 'string' && neverConnected.includes(one));
  return { outcome: isNever ? 'later' : 'doubtful', why };
}
