import { createFirstAdministratorLink } from '$lib/server/auth';
import { installCatalogue } from '$lib/server/commands/catalogue/installCatalogue';
import { installProject } from '$lib/server/commands/installProject';
import type { Database } from '$lib/server/db/client';
import { catalogue } from '$lib/server/sources/catalogue/catalogue';
import { projectFrame } from '$lib/server/sources/catalogue/projectFrame';
import { installDemonstration, type SignIn } from './demonstration.ts';

/** What the person at the console needs to know to get in. */
export interface SetupResult {
	signIn: SignIn[];
	/** Path; null once there is an administrator. */
	administratorLink: string | null;
	/** Code of the demonstration's workshop. */
	workshopCode: string | null;
}

/** Fills a migrated database with what the application ships. May be run again at any time. */
export async function setUp(
	db: Database,
	{ demonstration }: { demonstration: boolean }
): Promise<SetupResult> {
	await installCatalogue(db, catalogue);
	const { projectId } = await installProject(db, projectFrame);
	const doors = demonstration
		? await installDemonstration(db, projectId)
		: { signIn: [], workshopCode: null };
	return { ...doors, administratorLink: await createFirstAdministratorLink(db) };
}
