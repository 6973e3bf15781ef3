import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** A message as a mail server got it. */
export interface Letter {
	/** Who handed it over: the name the client gave itself. */
	by: string;
	to: string;
	messageId: string;
	/** The whole message. */
	raw: string;
}

/** What the server answers to a message; absent: yes. */
type Answer = (letter: Letter) => Promise<'yes' | 'no'> | 'yes' | 'no';

/** A real SMTP server that keeps what it is given. */
export class MailServer {
	/** What it has taken. */
	readonly accepted: Letter[] = [];
	/** Recipients nobody here has. */
	readonly unknown = new Set<string>();
	answer: Answer = () => 'yes';
	readonly #server: SMTPServer;
	port = 0;

	private constructor() {
		this.#server = new SMTPServer({
			authOptional: true,
			disabledCommands: ['STARTTLS', 'AUTH'],
			onRcptTo: ({ address }, _session, done) =>
				this.unknown.has(address)
					? done(Object.assign(new Error(`no ${address} here`), { responseCode: 550 }))
					: done(),
			onData: (stream, session, done) => {
				const chunks: Buffer[] = [];
				stream.on('data', (chunk: Buffer) => chunks.push(chunk));
				stream.on('end', () => void this.#take(Buffer.concat(chunks).toString(), session, done));
			}
		});
		this.#server.on('error', () => {});
	}

	static async start(port = 0): Promise<MailServer> {
		const mailServer = new MailServer();
		const listening = mailServer.#server.listen(port, '127.0.0.1');
		await once(listening, 'listening');
		mailServer.port = (listening.address() as AddressInfo).port;
		return mailServer;
	}

	/** `SMTP_URL` for a client that calls itself so. */
	url(name = 'handlekraft'): string {
		return `smtp://127.0.0.1:${this.port}?name=${name}`;
	}

	close(): Promise<void> {
		return new Promise((resolve) => this.#server.close(() => resolve()));
	}

	async #take(raw: string, session: SMTPServerSession, done: (error?: Error) => void) {
		const letter = {
			by: session.hostNameAppearsAs,
			to: session.envelope.rcptTo[0]?.address ?? '',
			messageId: /^Message-ID: (.+)$/im.exec(raw)?.[1]?.trim() ?? '',
			raw
		};
		if ((await this.answer(letter)) === 'no')
			return done(Object.assign(new Error('not now'), { responseCode: 451 }));
		this.accepted.push(letter);
		done();
	}
}
