import { eq } from 'drizzle-orm';
import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Database } from '$lib/server/db/client';
import { project } from '$lib/server/db/schema';
import { writeArchive } from '$lib/server/documents/archive/writeArchive';

/**
 * Writes everything of a project to a file, which is there only once it is whole.
 *
 * @throws Error where there is no such project, or the file is there already.
 */
export async function archiveOut(
	db: Database,
	{ slug, file, now }: { slug: string; file: string; now: Date }
): Promise<{ file: string }> {
	const [found] = await db
		.select({
			id: project.id,
			slug: project.slug,
			name: project.name,
			rehearsalOf: project.rehearsalOf
		})
		.from(project)
		.where(eq(project.slug, slug));
	if (!found || found.rehearsalOf) throw new Error(`There is no project ${JSON.stringify(slug)}`);
	const { id, name } = found;
	if (existsSync(file)) throw new Error(`There is a file ${file} already`);
	const part = `${file}.part`;
	try {
		// Only for whoever runs the installation: it holds what nobody may see in the application.
		const destination = createWriteStream(part, { flags: 'wx', mode: 0o600 });
		await writeArchive(db, { project: { id, slug, name }, now, isWhole: true }, destination);
		await rename(part, file);
	} catch (error) {
		const isOthers = error instanceof Error && 'code' in error && error.code === 'EEXIST';
		if (!isOthers) await rm(part, { force: true });
		throw error;
	}
	return { file };
}
