import { createTransport, type Transporter } from 'nodemailer';
import type { outgoingMail } from '$lib/server/db/schema';

/** In ms. A lock on the mail's row is held meanwhile, and nobody waits for it. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

export type WaitingMail = typeof outgoingMail.$inferSelect;

/** Hands mail to the server that `SMTP_URL` names, one at a time. */
export class Postman {
	readonly #transport: Transporter;
	readonly #from: string;

	constructor({ url, from }: { url: string; from: string }) {
		this.#transport = createTransport({ url, ...PATIENCE });
		this.#from = from;
	}

	/**
	 * Returns once the server has accepted it. Whatever is sent of a row is the same message to the
	 * byte, with the same Message-ID: whoever gets it twice has it once.
	 */
	async deliver({ id, toAddress, toName, subject, body, createdAt }: WaitingMail): Promise<void> {
		await this.#transport.sendMail({
			from: this.#from,
			to: { name: toName, address: toAddress },
			subject,
			text: body,
			messageId: `<${id}@${domainOf(this.#from)}>`,
			date: createdAt,
			// Nobody's "I am on holiday" is to come back.
			headers: { 'Auto-Submitted': 'auto-generated' },
			textEncoding: 'quoted-printable',
			disableFileAccess: true,
			disableUrlAccess: true
		});
	}

	close(): void {
		this.#transport.close();
	}
}

function domainOf(from: string): string {
	return /@([^\s<>@]+)>?$/.exec(from)?.[1] ?? 'localhost';
}
