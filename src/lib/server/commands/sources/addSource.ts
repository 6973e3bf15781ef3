import { eq, max } from 'drizzle-orm';
import { sourceKey } from '$lib/domain/source/sourceKey';
import type { CommandContext } from '$lib/server/context';
import { projectSource, sourceDocument } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { lockProject } from '../lockProject';
import { requireMay } from '../requireMay';
import { transaction } from '../transaction';
import { sourceFields, type SourceFields } from './sourceFields';

/**
 * Brings a source of the project's own into its library. Nothing that is there is touched.
 *
 * @returns The name it has in addresses.
 * @throws Refusal `notAllowed`, or what is wrong with a field.
 */
export async function addSource(
	{ actor, db }: CommandContext,
	input: SourceFields & { projectId: string }
): Promise<{ sourceId: string; key: string }> {
	const { projectId } = input;
	requireMay(actor, 'manageSources', projectId);
	const fields = parseInput(sourceFields, input);
	return transaction(db, async ({ tx, tell }) => {
		await lockProject(tx, projectId);
		const standing = await tx
			.select({ key: sourceDocument.key })
			.from(projectSource)
			.innerJoin(sourceDocument, eq(sourceDocument.id, projectSource.sourceId))
			.where(eq(projectSource.projectId, projectId));
		const key = sourceKey(fields.title, new Set(standing.map((source) => source.key)));
		const [last] = await tx.select({ position: max(sourceDocument.position) }).from(sourceDocument);
		const position = (last?.position ?? 0) + 1;
		const [row] = await tx
			.insert(sourceDocument)
			.values({ ...fields, projectId, key, position, lineCount: 0 })
			.returning({ id: sourceDocument.id });
		const sourceId = row!.id;
		await tx.insert(projectSource).values({ projectId, sourceId });
		tell({ kind: 'source.changed', projectId, sourceId });
		return { sourceId, key };
	});
}
