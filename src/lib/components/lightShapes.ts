import type { TrafficLight } from '$lib/domain/trafficLight';

interface LightShape {
	tone: 'success' | 'warning' | 'danger' | 'neutral';
	/** Outline in a 20 × 20 box. */
	outline: string;
	/** What is cut out of it. */
	inner?: string;
	/** Only the line is drawn. */
	ring?: true;
}

/** A shape for each light: round, pointed, cornered, empty; nobody has to see the colour. */
export const LIGHT_SHAPES: Record<TrafficLight, LightShape> = {
	green: {
		tone: 'success',
		outline: 'M10 1.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0-17z',
		inner: 'M6 10.4l2.8 2.7L14 7.5'
	},
	yellow: { tone: 'warning', outline: 'M10 2L19 18H1z', inner: 'M10 8v4M10 15v.1' },
	red: {
		tone: 'danger',
		outline: 'M6.5 1.5h7l5 5v7l-5 5h-7l-5-5v-7z',
		inner: 'M7 7l6 6M13 7l-6 6'
	},
	grey: {
		tone: 'neutral',
		outline: 'M10 3a7 7 0 1 1 0 14a7 7 0 1 1 0-14z',
		ring: true
	}
};
