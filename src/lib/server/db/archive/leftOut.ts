/**
 * What an archive does not hold, and why. Every other table and column of the schema that a project's
 * rows stand in goes along by itself (see carriedTables.ts).
 */
export const leftOutTables: Readonly<Record<string, string>> = {
	session: 'A sign-in belongs to one installation.',
	one_time_link: 'A link to choose a password is a secret of one installation.',
	status_link: 'A link to report by is a secret; a new one comes with the next mail.',
	calendar_feed: 'The address of a feed is a secret; a new one is made.',
	share_link: 'A link to read by is a secret; a new one is made.',
	share_visit: 'It counts visits of a link that does not go along.',
	outgoing_mail: 'Its words hold links that open something; what waits was for the old place.',
	job: 'Timed work is one installation’s own, and plans itself again.',
	catalogue_edition: 'What the installation has installed, not the project.'
};

/** By table. */
export const leftOutColumns: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	user_account: {
		password_hash: 'Whoever is brought in chooses a password anew.',
		is_administrator: 'A right of one installation.',
		created_at: 'When this installation came to know them.'
	},
	project: { rehearsal_of: 'No archive is made of a rehearsal.' },
	workshop: { screen_key: 'Whoever has it sees the screen: it is made anew.' },
	board: { opened_at: 'Which process has it in memory.' },
	commitment: {
		link_hash: 'The link was a secret of the old place.',
		link_expires_at: 'There is no link.'
	},
	action_item_contributor: {
		link_hash: 'The link was a secret of the old place.',
		link_expires_at: 'There is no link.'
	}
};
