import type { programme as danish } from '../da/programme';

export const programme: typeof danish = {
	opening: {
		phases: {
			door: {
				title: 'Welcome',
				instruction: 'Scan the code, choose your sector and sit down at your table.',
				script:
					'Help people at the door with the code.\nSee on the screen whether a sector is missing.\nSay that nobody needs an account.'
			},
			checkIn: {
				title: 'One word',
				instruction: 'Which word do you bring in today? Write one.',
				script: 'Read two or three words aloud.\nDo not comment on them.'
			},
			picture: {
				title: 'The shared picture',
				instruction: 'The project, the four workstreams, the target group and the sources.',
				script:
					'Say briefly why we are here, whom it is about, what is decided already.\nThe target group is 0-18 years.\nRemind all: nothing about any citizen, not even without a name.'
			},
			alone: {
				title: 'Alone and in silence',
				instruction: 'What would it take where you work? Write one note at a time.',
				script:
					'Say: nobody sees what you write before we show it.\nBe silent yourself.\nWatch for tables without notes.'
			},
			pairs: {
				title: 'Two and two',
				instruction: 'Show each other your notes. Build on them and write the new ones.',
				script: 'Pairs are named on each screen.\nChange over after three minutes.'
			},
			tables: {
				title: 'At the table',
				instruction: 'All the pairs’ notes are on your board now. What matters most here?',
				script:
					'The table host sees that everybody is heard.\nNo note is thrown away; those that say the same are merged.'
			},
			themes: {
				title: 'Themes',
				instruction: 'Gather the notes under themes. Name each in a few words.',
				script:
					'Three to six themes a table will do.\nHelp a table that is stuck to name the first.'
			},
			firstBreak: {
				title: 'Break',
				instruction:
					'Coffee. The screen shows which recommendations have the most and the fewest notes.',
				script:
					'Look at the coverage: what has nobody written about?\nDecide whether to deal out the thin ones.'
			},
			aloneAgain: {
				title: 'The thin recommendations',
				instruction:
					'Your table was dealt recommendations few have written about. Write alone again.',
				script: 'Say why these: they are missing, not less important.'
			},
			tablesAgain: {
				title: 'At the table again',
				instruction: 'Talk about the new notes and gather them under themes.',
				script: 'Ask each table: is there anything you leave on purpose?'
			},
			gallery: {
				title: 'Gallery',
				instruction: 'Read the other tables’ boards. Show where you agree.',
				script: 'Let people get up if they like.\nNo discussion yet.'
			},
			vote: {
				title: 'Dots',
				instruction: 'Place your dots. Nobody can see how you vote.',
				script: 'The result is shown only when you close.\nWait until the counter stands still.'
			},
			rate: {
				title: 'Impact and effort',
				instruction: 'How much does it help, and how much does it take? Two sliders each.',
				script: 'Show afterwards where you disagree; that is where the conversation is.'
			},
			choose: {
				title: 'Break while leaders choose',
				instruction: 'Break. Meanwhile leaders mark what is adopted, adapted or declined.',
				script:
					'Gather the leaders.\nSay aloud how many are not discussed.\nDeclining needs a reason.'
			},
			actions: {
				title: 'Actions',
				instruction:
					'Go to the table on your screen. Write: what, who, when, which recommendation.',
				script: 'Tables are mixed across sectors.\nAn action without an owner is a wish.'
			},
			commit: {
				title: 'Commitments',
				instruction:
					'Is your name on an action? Answer yes, another date or no on your own screen.',
				script: 'Read each action aloud as it turns green.\nA no is an answer too.'
			},
			parking: {
				title: 'Parking and next steps',
				instruction: 'Everything we parked gets a place.',
				script: 'Say when they will hear from you, and who writes.'
			},
			checkOut: {
				title: 'A word on the way out',
				instruction: 'Which word do you leave with?',
				script: 'Thank you for today.'
			}
		},
		pages: {
			frame: 'The project',
			workstreams: 'The four workstreams',
			targetGroup: 'The target group',
			sources: 'The sources'
		}
	},
	openingTitle: 'Opening workshop, 240 minutes',
	rooms: { plenum: 'All tables', table: 'Table', other: 'Other' },
	kinds: {
		welcome: 'One word',
		present: 'Show something to all',
		silent: 'Alone, in silence',
		pairs: 'Two and two',
		tables: 'At the table',
		cluster: 'Themes',
		map: 'Link to recommendations',
		gallery: 'Gallery',
		vote: 'Vote',
		rate: 'Impact and effort',
		choose: 'Choices',
		actions: 'Actions',
		commit: 'Commitments',
		parking: 'Parking',
		checkout: 'A word on the way out',
		break: 'Break'
	}
};
