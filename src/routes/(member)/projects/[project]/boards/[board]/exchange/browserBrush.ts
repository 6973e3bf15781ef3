import type { Brush } from './drawing';

/** Measures and colours by what this browser has; always the light colours, as on paper. */
export function browserBrush(): Brush & { destroy(): void } {
	const context = document.createElement('canvas').getContext('2d');
	const probe = document.createElement('span');
	probe.style.colorScheme = 'light';
	probe.hidden = true;
	document.body.append(probe);
	const colours = new Map<string, string>();
	return {
		measure(text, size, isStrong) {
			if (!context) return text.length * size * 0.6;
			context.font = `${isStrong ? 'bold ' : ''}${size}px Arial, Helvetica, sans-serif`;
			return context.measureText(text).width;
		},
		colour(token) {
			const known = colours.get(token);
			if (known) return known;
			probe.style.color = `var(${token})`;
			const { color } = getComputedStyle(probe);
			colours.set(token, color);
			return color;
		},
		destroy: () => probe.remove()
	};
}
