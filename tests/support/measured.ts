/** What a text of metrics says, by name with labels: `handlekraft_edits_total`, `x{reason="y"}`. */
export function measured(text: string): Map<string, number> {
	const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
	return new Map(
		lines.map((line) => {
			const end = line.lastIndexOf(' ');
			return [line.slice(0, end), Number(line.slice(end + 1))];
		})
	);
}
