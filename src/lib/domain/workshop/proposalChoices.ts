/** What the form of a proposal can be filled with. */
export interface ProposalChoices {
	/** By sector, in the project's order. */
	units: { id: string; name: string; sectorName: string }[];
	/** Those in the room who have given a name. */
	people: { id: string; name: string; sectorName: string }[];
}
