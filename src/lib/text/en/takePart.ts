import type { takePart as danish } from '../da/takePart';

export const takePart: typeof danish = {
	minutesLeft: (minutes) => (minutes === 1 ? '1 minute left' : `${minutes} minutes left`),
	timeIsUp: 'Time is up',
	paused: 'Paused',
	locked: 'Writing is closed just now.',
	table: (number) => `Table ${number}`,
	waiting: 'We begin in a moment. Keep this page open.',
	/** In a phase in which the room does nothing but look. */
	lookUp: 'Follow it on the screen.',
	ended: 'The workshop is over. Thank you!',
	lost: 'The connection is gone. What you write stays on your phone until it is back.',
	removed: 'The facilitator has taken the pen from this device. What you wrote is kept.',
	nowPhase: (title) => `Now: ${title}`,
	word: 'Your word',
	wordSend: 'Send',
	wordOnce: 'One word. It cannot be changed afterwards, because nobody stores who wrote it.',
	wordIsSaid: 'Thank you. Your word is said, and who wrote it was not stored.',
	wordSaid: (word) => `You wrote "${word}". You can write another one while we are here.`,
	opening: 'Opening your board …',
	about: 'What is it about?',
	newNote: 'New note',
	full: (title) => `${title} (full for now)`,
	somethingElse: 'Something else',
	noteCount: (count) => (count === 1 ? '1 note' : `${count} notes`),
	asBoard: 'Show as a board',
	from: {
		own: 'Written alone',
		pair: 'From a pair',
		table: 'From a table',
		plenum: 'From the shared board'
	},
	agree: (count) => (count === 0 ? 'Agree' : `Agree (${count})`),
	delete: 'Delete',
	deleteNote: (words) => `Delete the note: ${words}`,
	vote: {
		left: (count) => (count === 1 ? '1 dot left' : `${count} dots left`),
		blind: 'Nobody can see how you vote. The result is shown to all at once.',
		send: 'Send your dots',
		unsent: 'Your last dots did not get through. Press again when the connection is back.',
		more: (label) => `One more dot for ${label}`,
		less: (label) => `One dot less for ${label}`,
		dotsOn: (label) => `Your dots on ${label}`,
		voters: (count) => (count === 1 ? '1 has voted' : `${count} have voted`),
		votersOf: (people) => `of ${people} have voted`,
		rank: (rank, isTied) => (isTied ? `Tied ${rank}` : `${rank}`),
		noDots: 'No dots',
		bySector: 'Dots from'
	},
	ready: 'Ready',
	readyHelp: 'Press when you are done with this part.'
};
