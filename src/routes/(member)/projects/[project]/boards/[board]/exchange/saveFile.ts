/** Hands a file to the person, as a download. */
export function saveFile(name: string, content: Blob): void {
	const address = URL.createObjectURL(content);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Not before the browser has begun to read it.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
