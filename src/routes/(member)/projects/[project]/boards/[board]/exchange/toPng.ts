/** Longest side a canvas has in every browser, in px. */
const SIDE_MAX = 8192;

/** An SVG as PNG, twice as fine where there is room. @returns Null where the browser cannot. */
export async function toPng(svg: string): Promise<Blob | null> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const scale = Math.min(2, SIDE_MAX / Math.max(image.width, image.height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(image.width * scale);
	canvas.height = Math.round(image.height * scale);
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
