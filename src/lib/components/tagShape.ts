/** How a tag looks: paths in a 16 × 16 box, and the tone of its colours. */
export interface TagShape {
	tone: 'neutral' | 'info' | 'warning' | 'success';
	/** Drawn as a line. */
	outline?: string;
	filled?: string;
	/** Cut out of what is filled. */
	inner?: string;
}
