import { SMTPServer } from 'smtp-server';

/** What the server does with a mail: takes it, refuses it, or falls silent in the middle. */
export type Behaviour = 'accept' | 'refuse' | 'hang-up';

/** A real SMTP server on a free port; `received` holds what came, headers and body. */
export type MailServer = {
  readonly url: string;
  readonly received: string[];
  readonly close: () => Promise<void>;
};

export async function startMailServer(behaviour: Behaviour = 'accept'): Promise<MailServer> {
  const received: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      let body = '';
      stream.on('data', (bytes) => {
        body += bytes;
      });
      stream.on('end', () => {
        received.push(body);
        if (behaviour === 'accept') return done();
        if (behaviour === 'refuse')
          return done(Object.assign(new Error('no such person'), { responseCode: 550 }));
        for (const connection of server.connections) connection.close();
        return undefined;
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
