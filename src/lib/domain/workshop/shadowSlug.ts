/**
 * What the shadow project of a workshop's rehearsal is called in addresses. There is one such name for
 * each workshop, so that the database itself keeps a second rehearsal out.
 */
export function shadowSlug(workshopId: string): string {
	return `rehearsal-${workshopId}`;
}
