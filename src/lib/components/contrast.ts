/** The two themes, in the order in which `light-dark()` names them. */
export type Theme = 'light' | 'dark';

/**
 * Relative luminance as WCAG 2 defines it.
 *
 * @param hex `#rrggbb`
 * @returns 0 (black) to 1 (white)
 */
function luminance(hex: string): number {
	const channels = [1, 3, 5].map((start) => {
		const share = parseInt(hex.slice(start, start + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	const [red = 0, green = 0, blue = 0] = channels;
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Contrast of two opaque colours, 1 to 21.
 *
 * @param one `#rrggbb`
 * @param other `#rrggbb`
 */
export function contrast(one: string, other: string): number {
	const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
	return (high + 0.05) / (low + 0.05);
}

/**
 * The colour tokens of one theme.
 *
 * @param css Text of a style sheet that writes colours as `--name: light-dark(#rrggbb, #rrggbb);`
 * @returns Name without dashes in front → `#rrggbb`
 */
export function readColours(css: string, theme: Theme): Map<string, string> {
	const declaration = /--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\);/g;
	return new Map(
		Array.from(css.matchAll(declaration), ([, name, light, dark]) => [
			name as string,
			(theme === 'light' ? light : dark) as string
		])
	);
}
