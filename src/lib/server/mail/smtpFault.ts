/** Why a mail was not taken, in a form that quotes nothing: a server's own words may name people. */
export interface SmtpFault {
	/** `550`, or `ECONNECTION` where there was no answer. */
	code: string;
	/** The server will say the same of this mail tomorrow. */
	isFinal: boolean;
	/** It says nothing about this mail: the next would meet the same. */
	isServers: boolean;
}

export function smtpFault(thrown: unknown): SmtpFault {
	const { code, responseCode } = (thrown ?? {}) as { code?: unknown; responseCode?: unknown };
	const name = typeof code === 'string' && /^[A-Z]+$/.test(code) ? code : 'unexpected';
	const answer = typeof responseCode === 'number' ? responseCode : 0;
	const isAboutMail = name === 'EENVELOPE' || name === 'EMESSAGE';
	return {
		code: answer ? String(answer) : name,
		isFinal: isAboutMail && answer >= 500,
		isServers: !isAboutMail
	};
}
