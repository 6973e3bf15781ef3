import { hashSecret, secretFits } from './token';

/** Whether an `Authorization` header brings this secret; told in the same time however wrong it is. */
export function bearerFits(header: string | null, secret: string): boolean {
	const [, given] = /^Bearer ([!-~]+)$/i.exec(header ?? '') ?? [];
	return given !== undefined && secretFits(given, hashSecret(secret));
}
