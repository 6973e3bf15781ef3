import type { errors as da } from '../da/errors';

export const errors: typeof da = {
	notSignedIn: () => 'Sign in first.',
	notAllowed: () => 'You have no access to this. Ask a project lead if you think you should.',
	sessionExpired: () => 'You have been signed out. Sign in again; what you wrote is still here.',
	wrongPassword: () => 'E-mail or password does not match. Try again.',
	passwordTooShort: ({ min }) => `The password needs at least ${min ?? 12} characters.`,
	linkUsed: () => 'The link has already been used. Ask for a new one.',
	linkExpired: () => 'The link has expired. Ask for a new one.',
	tooManyTries: () => 'Too many tries. Wait a minute and try again.',
	lastProjectLead: () =>
		'A project needs at least one project lead. Give somebody else the role first.',
	notFound: () => 'The page does not exist. It may have been moved or deleted.',
	unknownRecommendation: () =>
		'The recommendation is not in the project. Choose one from the list.',
	unknownUnit: () => 'The unit is not in the project. Choose one from the list.',
	unknownUser: () => 'The person is not in the project. Choose one from the list.',
	unknownWorkstream: () => 'Choose a workstream from the list.',
	unknownSector: () => 'Choose the sector you come from.',
	boardDeleted: () => 'The board has been deleted.',
	required: () => 'This field must be filled in.',
	tooLong: ({ max }) => (max ? `At most ${max} characters.` : 'The text is too long.'),
	tooShort: ({ min }) => (min ? `At least ${min} characters.` : 'The text is too short.'),
	notADate: () => 'Write a date, for example 17.4.2026.',
	notATime: () => 'Write a time of day, for example 8.30.',
	notAnEmail: () => 'Write an e-mail address, for example name@norddjurs.dk.',
	alreadyInUse: () => 'That is already in use. Choose another.',
	cprLike: () =>
		'This looks like a CPR number and will not be stored. Remove it; the rest of your text is still here.',
	noteEmpty: () => 'Write something on the note first.',
	wrongCode: () => 'No workshop has that code. Look at the code on the screen and try again.',
	workshopClosed: () => 'The workshop is not open. Ask the facilitator.',
	programmeHasBegun: () =>
		'The programme is running. Sections and tables in use cannot be taken away; everything else can change.',
	notInThisPhase: () => 'That is not open in this phase.',
	tooManyDots: ({ max }) => (max ? `You have ${max} dots at most.` : 'You have no dots left.'),
	stillOpen: ({ number }) =>
		number
			? `${number} actions still need an owner or a place in parking.`
			: 'Something still needs a place.',
	ownerMissing: () => 'Choose an owner: a unit or a person.',
	deadlineMissing: () => 'Set a deadline.',
	remarkRequired: () => 'Write a remark on why.',
	reasonRequired: () => 'Write a reason.',
	followUpRequired: () => 'Set a follow-up date.',
	operationsOwnerRequired: () => 'Choose who is responsible in operations.',
	transitionNotAllowed: () => 'The action cannot go straight to that status.',
	alreadyCommitted: ({ number }) =>
		number
			? `The note has already become action ${number}.`
			: 'The note has already become an action.',
	changedMeanwhile: () =>
		'Somebody else changed it meanwhile. Look at the new version and save again; what you wrote is still here.',
	databaseAway: () => 'The database does not answer right now. Try again shortly; nothing is lost.',
	unexpected: () => 'Something went wrong on our side. Try again; what you wrote is still here.'
};
