import type { accessibility as da } from '../da/accessibility';

export const accessibility: typeof da = {
	title: 'Accessibility',
	lead: 'Everybody who takes part must be able to use Handlekraft. This is what holds now.',
	sections: [
		{
			title: 'What we aim for',
			paragraphs: [
				'Danish law on public bodies’ websites asks for WCAG 2.1 at level AA. We build to WCAG 2.2 at level AA.'
			]
		},
		{
			title: 'What you can count on',
			paragraphs: [
				'Everything can be done by keyboard, and you can see where you are. Whatever can be dragged can also be moved from a menu.',
				'Every board can be shown as a list with headings, to be read aloud or used on a phone.',
				'Colour never stands alone: sectors have a sign, and a status has both a word and a shape.',
				'Pages can be enlarged to 400%, follow your light or dark setting, and keep still if you have asked for less motion.',
				'Every page except the boards works without JavaScript.'
			]
		},
		{
			title: 'What is still missing',
			paragraphs: [
				'The boards need JavaScript, because many people write in them at the same time.',
				'The pages have been tested with automatic tools and by keyboard. People who use a screen reader have not tested them yet.'
			]
		},
		{
			title: 'Tell us',
			paragraphs: [
				'If you meet something you cannot use, tell the project lead or the facilitator. They can do it for you meanwhile and pass the fault on.',
				'If you get no answer that helps, you can complain to the Danish Agency for Digital Government (Digitaliseringsstyrelsen), which oversees the law.'
			]
		}
	]
};
