/** Our own icons: strokes in a 24 × 24 box, 2 wide, round ends. */
export const ICON_PATHS = {
	plus: 'M12 5v14M5 12h14',
	close: 'M6 6l12 12M18 6L6 18',
	check: 'M5 12.5l4.5 4.5L19 7.5',
	search: 'M10.5 4.5a6 6 0 1 1 0 12a6 6 0 1 1 0-12zM15 15l5 5',
	more: 'M5 12h.01M12 12h.01M19 12h.01',
	edit: 'M5 19h3.5L19 8.5 15.5 5 5 15.5zM13 7.5l3.5 3.5',
	trash: 'M4 7h16M9.5 7V4.5h5V7M6.5 7l1 12.5h9l1-12.5M10 11v5M14 11v5',
	move: 'M4 12h15M13.5 6.5L19 12l-5.5 5.5',
	undo: 'M8.5 5L4.5 9l4 4M5 9h9a5 5 0 0 1 0 10h-4',
	redo: 'M15.5 5l4 4-4 4M19 9h-9a5 5 0 0 0 0 10h4',
	link: 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1',
	user: 'M12 4.5a3.75 3.75 0 1 1 0 7.5a3.75 3.75 0 1 1 0-7.5zM4.5 20c.7-4 3.7-5.5 7.5-5.5s6.8 1.5 7.5 5.5',
	users:
		'M9 5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7zM2.5 19.5c.6-3.5 3-5 6.5-5s5.9 1.5 6.5 5M16 5.3a3.5 3.5 0 0 1 0 6.4M18 14.8c2 .7 3.2 2.2 3.6 4.7',
	signOut: 'M10 4.5H5v15h5M10 12h10M16 8l4 4-4 4',
	clock: 'M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0-17zM12 7.5V12l3 2.5',
	calendar: 'M4.5 6h15v13.5h-15zM4.5 10.5h15M8.5 3.5V8M15.5 3.5V8',
	info: 'M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0-17zM12 11v5M12 7.9v.1',
	warning: 'M12 4L21 19.5H3zM12 10v4.5M12 17v.1',
	error: 'M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7zM12 7.5v5.5M12 16.2v.1',
	success: 'M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0-17zM8 12.3l2.8 2.7L16 9.5',
	lock: 'M5.5 11h13v8.5h-13zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
	board: 'M4 5h16v14H4zM9.5 5v14M14.5 5v14',
	list: 'M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.01M4.5 12h.01M4.5 17.5h.01',
	print: 'M7.5 8.5V4h9v4.5M7.5 16H4.5V8.5h15V16h-3M7.5 13.5h9V20h-9z',
	download: 'M12 4v11M7.5 10.5L12 15l4.5-4.5M5 19.5h14',
	eye: 'M2.5 12c2.3-4 5.5-6 9.5-6s7.2 2 9.5 6c-2.3 4-5.5 6-9.5 6s-7.2-2-9.5-6zM12 9.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5z',
	filter: 'M4 6h16M7 12h10M10 18h4',
	history: 'M4.5 5v4.5H9M5 9a8 8 0 1 1-1 4M12 8v4.5l3 1.5',
	arrowLeft: 'M20 12H5M10.5 6.5L5 12l5.5 5.5',
	arrowRight: 'M4 12h15M13.5 6.5L19 12l-5.5 5.5',
	chevronDown: 'M6 9.5l6 6 6-6',
	chevronRight: 'M9.5 6l6 6-6 6',
	external: 'M13.5 4.5h6v6M19 5l-8.5 8.5M9.5 5.5h-5v14h14v-5'
} as const;

export type IconName = keyof typeof ICON_PATHS;
