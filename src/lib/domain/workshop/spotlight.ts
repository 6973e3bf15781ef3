/** A note that the screen shows large, as it stood when it was chosen. It says of nobody who wrote it. */
export interface Spotlight {
	boardId: string;
	noteKey: string;
	text: string;
	/** Where it comes from; null: everybody's board. */
	tableNumber: number | null;
}
