import type { takePart as danish } from '../da/takePart';

export const takePart: typeof danish = {
	minutesLeft: (minutes) => (minutes === 1 ? '1 minute left' : `${minutes} minutes left`),
	timeIsUp: 'Time is up',
	paused: 'Paused',
	locked: 'Writing is closed just now.',
	table: (number) => `Table ${number}`,
	waiting: 'We begin in a moment. Keep this page open.',
	ended: 'The workshop is over. Thank you!',
	lost: 'The connection is gone. What you write stays on your phone until it is back.',
	removed: 'The facilitator has taken the pen from this device. What you wrote is kept.',
	nowPhase: (title) => `Now: ${title}`,
	word: 'Your word',
	wordSend: 'Send',
	wordSaid: (word) => `You wrote "${word}". You can write another one while we are here.`,
	ready: 'Ready',
	readyHelp: 'Press when you are done with this part.'
};
