import type { landing as da } from '../da/landing';

export const landing: typeof da = {
	title: 'Are you in a workshop?',
	lead: 'Type the code from the screen. You need no account.',
	code: 'Workshop code',
	codeHint: 'Six characters, such as K7M 3QP',
	go: 'Go to the workshop',
	signInTitle: 'Do you work in a project?',
	signInLead: 'Sign in to see boards, actions and what the steering group follows.',
	signIn: 'Sign in',
	goOn: 'Go on where you were',
	doors: {
		title: 'Try it',
		lead: 'The people are made up. Try things out.',
		facilitator: 'Facilitator',
		facilitatorLead: 'Open the workshop, and turn notes into actions.',
		participant: 'Participant',
		participantLead: 'Go in with the code, choose a sector, and write on the board.',
		steering: 'Steering group',
		steeringLead: 'See what is agreed and what is late.',
		enter: (door) => `Go in as ${door.toLowerCase()}`
	}
};
