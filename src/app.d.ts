import type { ProjectPage } from './routes/projectNav';
import type { Locale } from '$lib/domain/locale';
import type { RefusalCode } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Actor } from '$lib/server/policies/actor';

declare global {
	namespace App {
		interface Error {
			code?: RefusalCode;
		}
		interface Locals {
			locale: Locale;
			/** Who asks; `anonymous` unless a valid session came with the request. */
			actor: Actor;
			/** Id of that session, to end it. */
			sessionId: string | null;
			/** What commands are told: database, actor, the time of the request. */
			context: CommandContext;
		}
		interface PageData {
			locale: Locale;
			viewer: { name: string | null; kind: 'user' | 'participant' } | null;
			/** Frame of the page: `none` for the joining flow, `wide` for boards. */
			chrome?: 'none' | 'wide';
			/** The page of the project that this one stands under, where its address does not tell. */
			section?: ProjectPage;
			project?: {
				id: string;
				slug: string;
				name: string;
				/** The pages of it that the viewer may read. */
				pages: ProjectPage[];
			};
		}
	}
}

export {};
