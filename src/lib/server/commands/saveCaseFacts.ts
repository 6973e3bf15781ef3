import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import type { CommandContext } from '$lib/server/context';
import { project } from '$lib/server/db/schema';
import { parseInput } from './parseInput';
import { requireMay } from './requireMay';
import { steeringFields } from './steering/steeringFields';
import { transaction } from './transaction';
import { words } from './words';

/** What the project is filed under, as its form sends it. */
export const caseFactsSchema = v.object({
	caseNumber: v.optional(words(60), ''),
	kleNumber: v.optional(words(60), ''),
	grantSpendBy: steeringFields.optionalDay
});

/** Says under which numbers the project is filed, and by when its grant is to be spent. */
export async function saveCaseFacts(
	{ actor, db }: CommandContext,
	input: v.InferInput<typeof caseFactsSchema> & { projectId: string }
): Promise<void> {
	const { projectId } = input;
	requireMay(actor, 'keepSteering', projectId);
	const facts = parseInput(caseFactsSchema, input);
	await transaction(db, async ({ tx, tell }) => {
		await tx.update(project).set(facts).where(eq(project.id, projectId));
		tell({ kind: 'steering.changed', projectId });
	});
}
