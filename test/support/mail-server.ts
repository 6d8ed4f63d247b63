import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { until } from './until.ts';

/** A mail as it arrived, its parts decoded. */
export interface ReceivedMail {
  /** Of the envelope, not of the headers. */
  readonly from: string;
  readonly to: string;
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly parsed: ParsedMail;
  /** All of it as it came. */
  readonly raw: string;
}

/** A real SMTP server on 127.0.0.1 that keeps what it is given. */
export interface MailServer {
  /** For `LATCHKEY_SMTP_URL`; the same after `down` and `up`. */
  readonly url: string;
  /** In the order in which they came; one that came twice is there twice. */
  readonly mails: readonly ReceivedMail[];
  to(address: string): readonly ReceivedMail[];
  /** The first mail to an address that is the one meant, as soon as it is there. */
  waitFor(
    address: string,
    isMeant?: (mail: ReceivedMail) => boolean,
    withinMs?: number,
  ): Promise<ReceivedMail>;
  /** Answers mails to an address with this reply, such as `550 5.1.1 No such user`; undefined takes them again. */
  answer(address: string, reply: string | undefined): void;
  /** Runs once a mail is kept and before the sender is told so. */
  beforeReply: ((mail: ReceivedMail) => Promise<void>) | undefined;
  /** From now on nobody listens, and open connections are cut. */
  down(): Promise<void>;
  up(): Promise<void>;
  close(): Promise<void>;
}

export interface MailServerOptions {
  /** Who may hand over mail; without one everybody may. */
  readonly user?: string;
  readonly password?: string;
}

export async function startMailServer({
  user,
  password,
}: MailServerOptions = {}): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const replies = new Map<string, string>();
  const signsIn = user !== undefined;
  const sockets = new Set<Socket>();
  let port = 0;
  let server: SMTPServer | undefined;

  async function listen(): Promise<void> {
    const started = new SMTPServer({
      disabledCommands: signsIn ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
      allowInsecureAuth: true,
      authOptional: !signsIn,
      disableReverseLookup: true,
      closeTimeout: 1,
      onAuth(auth, _session, done) {
        const isRight = auth.username === user && auth.password === password;
        done(isRight ? null : refusal('535 5.7.8 Not the password'), { user: auth.username });
      },
      onRcptTo({ address }, _session, done) {
        const reply = replies.get(address.toLowerCase());
        done(reply === undefined ? null : refusal(reply));
      },
      onData(stream, session, done) {
        receive(stream, session).then(
          () => done(null),
          (error: Error) => done(error),
        );
      },
    });
    // A sender that was killed breaks its connection.
    started.on('error', () => undefined);
    started.server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    });
    started.listen(port, '127.0.0.1');
    await once(started.server, 'listening');
    port = (started.server.address() as AddressInfo).port;
    server = started;
  }

  async function receive(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks);
    const parsed = await simpleParser(raw);
    const { mailFrom, rcptTo } = session.envelope;
    const mail = {
      from: mailFrom === false ? '' : mailFrom.address,
      to: rcptTo[0]?.address ?? '',
      messageId: parsed.messageId ?? '',
      subject: parsed.subject ?? '',
      text: parsed.text ?? '',
      html: parsed.html || '',
      parsed,
      raw: raw.toString('utf8'),
    };
    mails.push(mail);
    await started.beforeReply?.(mail);
  }

  async function down(): Promise<void> {
    const ending = server;
    server = undefined;
    if (ending === undefined) return;
    for (const socket of sockets) socket.destroy();
    await new Promise<void>((resolve) => ending.close(resolve));
  }

  const to = (address: string) =>
    mails.filter((mail) => mail.to.toLowerCase() === address.toLowerCase());
  await listen();
  const credentials = signsIn
    ? `${encodeURIComponent(user)}:${encodeURIComponent(password ?? '')}@`
    : '';
  const started: MailServer = {
    url: `smtp://${credentials}127.0.0.1:${port}`,
    mails,
    to,
    waitFor: (address, isMeant = () => true, withinMs = 15_000) =>
      until('the mail', () => to(address).find(isMeant), withinMs),
    answer(address, reply) {
      if (reply === undefined) replies.delete(address.toLowerCase());
      else replies.set(address.toLowerCase(), reply);
    },
    beforeReply: undefined,
    down,
    up: listen,
    close: down,
  };
  return started;
}

/** An error that smtp-server answers as it stands: `550 5.1.1 No such user`. */
function refusal(reply: string): Error {
  const [code = '550', ...words] = reply.split(' ');
  return Object.assign(new Error(words.join(' ')), { responseCode: Number(code) });
}
