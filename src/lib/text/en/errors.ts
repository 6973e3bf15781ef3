import type { errors as da } from '../da/errors';

export const errors: typeof da = {
	notSignedIn: () => 'Sign in first.',
	notAllowed: () => 'You have no access to this. Ask a project lead if you think you should.',
	sessionExpired: () => 'You have been signed out. Sign in again; what you wrote is still here.',
	wrongPassword: () => 'E-mail or password does not match. Try again.',
	passwordTooShort: ({ min }) => `The password needs at least ${min ?? 12} characters.`,
	linkUsed: () => 'The link has already been used. Ask for a new one.',
	linkExpired: () => 'The link has expired. Ask for a new one.',
	linkSpoilt: () =>
		'The link is not whole. Copy the whole address from the mail, or open the newest mail about the action.',
	statusLinkUsed: () =>
		'The link has already been used, and the answer is saved. If you have more to say, use the link in the next mail, or write to the project lead.',
	statusLinkExpired: () =>
		'The link has expired. Use the link in the newest mail about the action, or write to the project lead.',
	nothingToReport: () =>
		'The action is finished or no longer agreed, so no status is needed. If that is a mistake, write to the project lead.',
	noLongerOwner: () =>
		'Somebody else owns the action now, so the link no longer works. If that is a mistake, write to the project lead.',
	tooManyTries: () => 'Too many tries. Wait a minute and try again.',
	lastProjectLead: () =>
		'A project needs at least one project lead. Give somebody else the role first.',
	notFound: () => 'The page does not exist. It may have been moved or deleted.',
	unknownRecommendation: () =>
		'The recommendation is not in the project. Choose one from the list.',
	unknownUnit: () => 'The unit is not in the project. Choose one from the list.',
	unknownUser: () => 'The person is not in the project. Choose one from the list.',
	unknownWorkstream: () => 'Choose a workstream from the list.',
	unknownGroup: () => 'The project has no such working group. Choose one from the list.',
	unknownSector: () => 'Choose the sector you come from.',
	boardDeleted: () => 'The board has been deleted.',
	noSuchLine: () =>
		'Write the number of a line of the text; the last line may not come before the first.',
	wrongPassage: () => 'The place in the source does not fit its text. Go back and choose it again.',
	required: () => 'This field must be filled in.',
	tooLong: ({ max }) => (max ? `At most ${max} characters.` : 'The text is too long.'),
	tooShort: ({ min }) => (min ? `At least ${min} characters.` : 'The text is too short.'),
	notADate: () => 'Write a date, for example 17.4.2026.',
	notATime: () => 'Write a time of day, for example 8.30.',
	notAnEmail: () => 'Write an e-mail address, for example name@norddjurs.dk.',
	notAnAmount: () => 'Write an amount in kroner, in the Danish way: 12.500,50.',
	alreadyInUse: () => 'That is already in use. Choose another.',
	cprLike: () =>
		'This looks like a CPR number and will not be stored. Remove it; the rest of your text is still here.',
	noteEmpty: () => 'Write something on the note first.',
	tooManyViews: ({ max }) => `There can be at most ${max ?? ''} saved views. Delete one first.`,
	nothingChosen: () => 'Choose a stand on at least one line.',
	wrongCode: () => 'No workshop has that code. Look at the code on the screen and try again.',
	workshopClosed: () => 'The workshop is not open. Ask the facilitator.',
	workshopEnded: () => 'The workshop is over. Start a phase of the programme to go on.',
	programmeHasBegun: () =>
		'The programme is running. Sections and tables in use cannot be taken away; everything else can change.',
	notInThisPhase: () => 'That is not open in this phase.',
	tooManyDots: ({ max }) => (max ? `You have ${max} dots at most.` : 'You have no dots left.'),
	alreadySaid: () => 'Your word is said. It cannot be changed, because nobody stores who wrote it.',
	stillOpen: ({ number }) =>
		number
			? `${number} actions still need an owner or a place in parking.`
			: 'Something still needs a place.',
	stillParked: ({ number }) =>
		number === 1
			? '1 parked thing still needs a place.'
			: `${number ?? 'Some'} parked things still need a place.`,
	tooLateToAnswer: () => 'It is too late to answer here. Write to the project lead.',
	ownerMissing: () => 'Choose an owner: a unit or a person.',
	noDayToReckonFrom: () => 'There is no day to reckon the deadline from. Write a date.',
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
	alreadyFrozen: () => 'The meeting’s report is already frozen. It cannot be changed.',
	notAsMeetingStands: () =>
		'That cannot be done as the meeting stands now. Reload the page and see how far it is.',
	groupClosed: () => 'The working group is closed. Open it again first.',
	hasDecision: () => 'The item has a decision. Withdraw it before the item is removed.',
	twoOptionsNeeded: () => 'Write at least two options to choose between.',
	decisionClosed: () =>
		'The decision is made and cannot be changed. Make a new one that replaces it.',
	notADeadline: () => 'Write a week, as “week 23 2026”, or a rule, as “workshop + 6 weeks”.',
	badAges: () => 'Write ages as whole numbers from 0 to 120, the lowest first.',
	endsBeforeStart: () => 'The last day lies before the first.',
	learningMissing: () => 'Write what you have learnt before you decide.',
	sameUnit: () => 'Choose two different units.',
	ownerContributes: () =>
		'The unit that owns it cannot contribute as well. Remove it as a contributor, or choose another owner.',
	tooManyMilestones: ({ max }) => `An action has at most ${max ?? 5} milestones. Remove one first.`,
	outOfBounds: ({ min, max }) => `Write a whole number from ${min ?? 0} to ${max ?? 100}.`,
	sourceInUse: () =>
		'The source has versions or recommendations and cannot be removed. Remove those first.',
	versionInUse: () =>
		'The version cannot be removed: somebody has marked places in it or confirmed where something stands.',
	changedMeanwhile: () =>
		'Somebody else changed it meanwhile. Look at the new version and save again; what you wrote is still here.',
	databaseAway: () => 'The database does not answer right now. Try again shortly; nothing is lost.',
	unexpected: () => 'Something went wrong on our side. Try again; what you wrote is still here.'
};
