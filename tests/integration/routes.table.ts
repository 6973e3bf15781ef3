/** Somebody who asks, seen from the project that is asked for. */
export const askers = [
	'nobody',
	'guest',
	'guestOfAnotherWorkshop',
	'projectLead',
	'facilitator',
	'member',
	'steering',
	'reader',
	'memberOfAnotherProject',
	'administrator'
] as const;
export type Asker = (typeof askers)[number];

/** What a stranger without a session gets: sent to sign in, with the way back. */
export const TO_LOGIN = '303 /login';

export interface Row {
	answers: Record<Asker, number | typeof TO_LOGIN>;
	query?: string;
	/** It changes what the next asker would meet, so each gets a project of their own. */
	changes?: boolean;
}

const staff: readonly Asker[] = ['projectLead', 'facilitator', 'member', 'steering', 'reader'];
const leads: readonly Asker[] = ['projectLead', 'facilitator'];
const workers: readonly Asker[] = [...leads, 'member'];
const insiders: readonly Asker[] = [...workers, 'steering'];
const managers: readonly Asker[] = ['projectLead', 'administrator'];

/** These get `status`; whoever is not named is refused, and a stranger is sent to sign in. */
function only(
	who: readonly Asker[],
	status: number,
	others: Partial<Row['answers']> = {}
): Row['answers'] {
	const answers = Object.fromEntries(
		askers.map((asker) => [asker, who.includes(asker) ? status : 403])
	) as Row['answers'];
	return { ...answers, ...(who.includes('nobody') ? {} : { nobody: TO_LOGIN }), ...others };
}

const everybody = (status: number, others: Partial<Row['answers']> = {}) =>
	only(askers, status, others);

/** Somebody the code has nothing more to give: they go straight to the workshop. */
const alreadyIn = Object.fromEntries(
	[...insiders, 'guest' as const].map((asker) => [asker, 303])
) as Partial<Row['answers']>;

/**
 * Who gets what, for every way into the application. A form is sent empty: 400 is the answer of a
 * form that may be filled in, 403 that of one that may not.
 */
export const table: Record<string, Row> = {
	'GET /': { answers: everybody(200) },
	'GET /accessibility': { answers: everybody(200) },
	'GET /healthz': { answers: everybody(200) },
	'GET /readyz': { answers: everybody(200) },
	// No token is set: see metrics.test.ts.
	'GET /metrics': { answers: everybody(404) },
	'POST /locale': { answers: everybody(400) },
	'POST /logout': { answers: everybody(303), changes: true },
	'GET /login': {
		answers: everybody(303, { nobody: 200, guest: 200, guestOfAnotherWorkshop: 200 })
	},
	// Whoever is signed in is shown on, whatever they typed.
	'POST /login': {
		answers: everybody(303, { nobody: 400, guest: 400, guestOfAnotherWorkshop: 400 })
	},
	'GET /j/[code]': { answers: everybody(200, alreadyIn) },
	'POST /j/[code]': { answers: everybody(400, alreadyIn) },
	'GET /administrator/[token]': { answers: everybody(200) },
	'POST /administrator/[token]': { answers: everybody(400) },
	'GET /password/[token]': { answers: everybody(200) },
	'POST /password/[token]': { answers: everybody(400) },
	// The link is the whole right, and this one opens nothing.
	'GET /commitments/[commitment]/[secret]': { answers: everybody(404) },
	'POST /commitments/[commitment]/[secret]?/answer': { answers: everybody(404) },
	'GET /contributions/[action]/[unit]/[secret]': { answers: everybody(404) },
	'POST /contributions/[action]/[unit]/[secret]?/answer': { answers: everybody(404) },
	'GET /status/[link]/[secret]': { answers: everybody(404) },
	'POST /status/[link]/[secret]?/report': { answers: everybody(404) },
	// Nobody guesses a calendar's address.
	'GET /calendar/[token].ics': { answers: everybody(404) },
	// So is this one: who holds it reads, and who they are changes nothing.
	'GET /shared/[secret]': { answers: everybody(404) },
	'GET /live': {
		query: '?topic=project:[projectId]',
		answers: only(staff, 200, { nobody: 401 })
	},
	'GET /live/workshops/[workshop]': {
		answers: only([...insiders, 'guest'], 200, { nobody: 401 })
	},
	'GET /live/workshops/[workshop]/desk': { answers: only(leads, 200, { nobody: 401 }) },
	// Whoever has the screen's key sees the screen; nobody guesses one.
	'GET /live/screens/[key]': { answers: everybody(404) },
	'GET /screen/[key]': { answers: everybody(404) },

	'GET /projects': { answers: everybody(303, { nobody: TO_LOGIN, administrator: 200 }) },
	'GET /projects/[project]': { answers: only(staff, 200) },

	'GET /projects/[project]/recommendations': { answers: only(staff, 200) },
	'GET /projects/[project]/recommendations/[code]': { answers: only(staff, 200) },
	'POST /projects/[project]/recommendations/[code]?/choose': { answers: only(leads, 400) },
	'POST /projects/[project]/recommendations/[code]?/link': { answers: only(workers, 400) },
	'POST /projects/[project]/recommendations/[code]?/baseline': { answers: only(workers, 400) },
	'GET /projects/[project]/choices/meeting': { answers: only(leads, 200) },
	'POST /projects/[project]/choices/meeting?/save': { answers: only(leads, 400) },
	'GET /projects/[project]/choices/undiscussed': { answers: only(staff, 200) },
	'GET /projects/[project]/choices/gaps': { answers: only(staff, 200) },
	'GET /projects/[project]/matrix': { answers: only(staff, 200) },

	'GET /projects/[project]/conflicts': { answers: only(staff, 200) },
	'GET /projects/[project]/conflicts/[key]': { answers: only(staff, 200) },
	'POST /projects/[project]/conflicts/[key]?/decide': { answers: only(leads, 400) },
	'GET /projects/[project]/law': { answers: only(staff, 200) },
	'POST /projects/[project]/law?/check': { answers: only(workers, 400) },

	'GET /projects/[project]/sources': { answers: only(staff, 200) },
	'GET /projects/[project]/sources/new': { answers: only(leads, 200) },
	'POST /projects/[project]/sources/new': { answers: only(leads, 400) },
	'GET /projects/[project]/sources/[key]': { answers: only(staff, 200) },
	'POST /projects/[project]/sources/[key]?/import': { answers: only(leads, 400) },
	'POST /projects/[project]/sources/[key]?/check': { answers: only(leads, 400) },
	'POST /projects/[project]/sources/[key]?/edit': { answers: only(leads, 400) },
	'POST /projects/[project]/sources/[key]?/removeVersion': { answers: only(leads, 400) },
	// The source is the catalogue's, which is nobody's to remove.
	'POST /projects/[project]/sources/[key]?/remove': { answers: only(leads, 403) },
	'GET /projects/[project]/sources/[key]/text': { answers: only(staff, 200) },
	'GET /projects/[project]/sources/[key]/places': { answers: only(staff, 200) },
	'POST /projects/[project]/sources/[key]/places?/settle': { answers: only(leads, 400) },
	'GET /projects/[project]/sources/[key]/proposals': { answers: only(leads, 200) },
	'POST /projects/[project]/sources/[key]/proposals': { answers: only(leads, 400) },
	'GET /projects/[project]/passages/new': {
		query: '?source=[key]&paragraph=2',
		answers: only(workers, 200)
	},
	'POST /projects/[project]/passages/new?/mark': {
		query: '&source=[key]&paragraph=2',
		answers: only(workers, 400)
	},
	'POST /projects/[project]/passages/new?/link': {
		query: '&source=[key]&paragraph=2',
		answers: only(workers, 400)
	},
	'POST /projects/[project]/passages/new?/note': {
		query: '&source=[key]&paragraph=2',
		answers: only(workers, 400)
	},
	'POST /projects/[project]/passages/new?/recommendation': {
		query: '&source=[key]&paragraph=2',
		answers: only(leads, 400)
	},
	'POST /projects/[project]/passages/new?/element': {
		query: '&source=[key]&paragraph=2',
		answers: only(leads, 400)
	},
	'GET /projects/[project]/passages/[passage]': { answers: only(staff, 200) },
	'POST /projects/[project]/passages/[passage]?/unlink': { answers: only(workers, 400) },
	// Others may not take a mark away; the project lead's own goes.
	'POST /projects/[project]/passages/[passage]?/unmark': {
		answers: only(leads, 303),
		changes: true
	},

	'GET /projects/[project]/workshops': {
		answers: only(insiders, 200, { guest: 303, guestOfAnotherWorkshop: 303 })
	},
	'POST /projects/[project]/workshops?/create': { answers: only(leads, 400) },
	'GET /projects/[project]/workshops/[workshop]': { answers: only([...insiders, 'guest'], 200) },
	'POST /projects/[project]/workshops/[workshop]?/open': {
		answers: only(leads, 200)
	},
	'POST /projects/[project]/workshops/[workshop]?/close': {
		answers: only(leads, 200)
	},
	'POST /projects/[project]/workshops/[workshop]?/rehearse': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]?/wipe': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]?/remove': { answers: only(leads, 400) },
	'GET /projects/[project]/workshops/[workshop]/cards': { answers: only(leads, 200) },
	'GET /projects/[project]/workshops/[workshop]/desk': { answers: only(leads, 200) },
	'POST /projects/[project]/workshops/[workshop]/desk?/end': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/desk?/start': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/desk?/steer': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/desk?/reveal': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/desk?/tell': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/desk?/markFull': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/desk?/dealAgain': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/desk?/cut': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/desk?/move': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/desk?/host': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/desk?/leader': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/desk?/remove': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/desk?/spotlight': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/desk?/choose': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/desk?/giveOwner': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/desk?/onBehalf': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/desk?/link': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/desk?/parkAction': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/desk?/park': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/desk?/place': { answers: only(leads, 400) },
	'GET /projects/[project]/workshops/[workshop]/programme': { answers: only(leads, 200) },
	'POST /projects/[project]/workshops/[workshop]/programme?/room': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/programme?/screen': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/programme?/opening': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/programme?/template': {
		answers: only(leads, 400)
	},
	'POST /projects/[project]/workshops/[workshop]/programme?/deleteTemplate': {
		answers: only(leads, 400)
	},
	'POST /projects/[project]/workshops/[workshop]/programme?/keep': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/programme?/add': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/programme?/edit': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/programme?/pages': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/programme?/duplicate': {
		answers: only(leads, 400)
	},
	'POST /projects/[project]/workshops/[workshop]/programme?/move': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/programme?/remove': { answers: only(leads, 400) },
	// A guest is shown what others wrote when the workshop has ended.
	'GET /projects/[project]/workshops/[workshop]/results': {
		answers: only(insiders, 200, { guest: 303 })
	},
	'GET /projects/[project]/workshops/[workshop]/results/minutes.docx': {
		answers: only(insiders, 200)
	},
	'GET /projects/[project]/workshops/[workshop]/results/minutes.pdf': {
		answers: only(insiders, 200)
	},
	'GET /projects/[project]/workshops/[workshop]/results/package.zip': {
		answers: only(insiders, 200)
	},
	// An empty form answers nothing, and the page it would be shown on is not open yet.
	'POST /projects/[project]/workshops/[workshop]/results?/answer': {
		answers: only(['guest'], 303)
	},
	// With an account one is sent to the workshop's own page.
	'GET /projects/[project]/workshops/[workshop]/take-part': {
		answers: { ...only(insiders, 303), guest: 200 }
	},
	// Nothing has begun there, and nobody says that they are ready.
	'POST /projects/[project]/workshops/[workshop]/take-part?/ready': { answers: only([], 403) },
	'POST /projects/[project]/workshops/[workshop]/take-part?/vote': { answers: only([], 403) },
	'POST /projects/[project]/workshops/[workshop]/take-part?/choose': {
		answers: only(['guest'], 400)
	},
	'POST /projects/[project]/workshops/[workshop]/take-part?/propose': {
		answers: only(['guest'], 400)
	},
	'POST /projects/[project]/workshops/[workshop]/take-part?/edit': {
		answers: only(['guest'], 400)
	},
	'POST /projects/[project]/workshops/[workshop]/take-part?/withdraw': {
		answers: only(['guest'], 400)
	},
	'POST /projects/[project]/workshops/[workshop]/take-part?/answer': {
		answers: only(['guest'], 400)
	},
	'POST /projects/[project]/workshops/[workshop]/take-part?/park': {
		answers: only(['guest'], 400)
	},
	// An empty form rates nothing, and nothing has begun there.
	'POST /projects/[project]/workshops/[workshop]/take-part?/rate': { answers: only([], 403) },
	'POST /projects/[project]/workshops/[workshop]/take-part?/word': {
		answers: only(['guest'], 400)
	},
	'GET /projects/[project]/workshops/[workshop]/cards/enter': { answers: only(leads, 200) },

	'GET /projects/[project]/boards': { answers: only(insiders, 200) },
	'POST /projects/[project]/boards?/create': { answers: only(workers, 400) },
	'POST /projects/[project]/boards?/deleteTemplate': { answers: only(leads, 400) },
	'GET /projects/[project]/boards/many': { answers: only(workers, 200) },
	'POST /projects/[project]/boards/many': { answers: only(workers, 400) },
	'GET /projects/[project]/boards/[board]': { answers: only([...insiders, 'guest'], 200) },
	'POST /projects/[project]/boards/[board]?/commit': { answers: only(workers, 400) },
	// A world of their own: in the shared one the guest's workshop has been closed by another row.
	'POST /projects/[project]/boards/[board]?/park': {
		answers: only([...workers, 'guest'], 400),
		changes: true
	},
	'POST /projects/[project]/boards/[board]?/saveTemplate': { answers: only(workers, 400) },
	'POST /projects/[project]/boards/[board]?/delete': {
		answers: only(leads, 303),
		changes: true
	},

	'GET /projects/[project]/boards/[board]/history': { answers: only(insiders, 200) },
	// No stop is named: whoever may go back is told that there is none.
	'POST /projects/[project]/boards/[board]/history?/back': { answers: only(workers, 404) },
	'GET /projects/[project]/boards/[board]/export': { answers: only(insiders, 200) },
	'POST /projects/[project]/boards/[board]/import': { answers: only(workers, 400) },

	'GET /projects/[project]/actions': { answers: only(staff, 200) },
	'POST /projects/[project]/actions?/move': { answers: only(workers, 400) },
	'POST /projects/[project]/actions?/change': { answers: only(workers, 400) },
	'POST /projects/[project]/actions?/saveView': { answers: only(staff, 400) },
	'POST /projects/[project]/actions?/deleteView': { answers: only(staff, 400) },
	'GET /projects/[project]/actions/list.xlsx': { answers: only(staff, 200) },
	'GET /projects/[project]/actions/list.csv': { answers: only(staff, 200), query: '?status=open' },
	'GET /projects/[project]/calendar.ics': { answers: only(staff, 200) },
	'GET /projects/[project]/meetings/[meeting]/minutes.docx': { answers: only(staff, 200) },
	'GET /projects/[project]/meetings/[meeting]/minutes.pdf': { answers: only(staff, 200) },
	'GET /projects/[project]/meetings/[meeting]/package.zip': { answers: only(staff, 200) },
	'GET /projects/[project]/actions/new': { answers: only(workers, 200) },
	'POST /projects/[project]/actions/new': { answers: only(workers, 400) },
	'GET /projects/[project]/actions/[number]': { answers: only(staff, 200) },
	'POST /projects/[project]/actions/[number]?/status': { answers: only(workers, 400) },
	'POST /projects/[project]/actions/[number]?/edit': { answers: only(workers, 400) },
	'POST /projects/[project]/actions/[number]?/light': { answers: only(workers, 400) },
	'POST /projects/[project]/actions/[number]?/contributor': { answers: only(workers, 400) },
	'POST /projects/[project]/actions/[number]?/contributorLink': { answers: only(workers, 400) },
	'POST /projects/[project]/actions/[number]?/addMilestone': { answers: only(workers, 400) },
	'POST /projects/[project]/actions/[number]?/changeMilestone': { answers: only(workers, 400) },
	// Every field of it may be empty: then nothing is measured.
	'POST /projects/[project]/actions/[number]?/indicator': { answers: only(workers, 303) },
	'POST /projects/[project]/actions/[number]?/measure': { answers: only(workers, 400) },
	'POST /projects/[project]/actions/[number]?/removeValue': { answers: only(workers, 400) },

	'GET /projects/[project]/thread/[kind]/[id]': { answers: only(staff, 200) },
	'GET /projects/[project]/search': { answers: only(staff, 200), query: '?q=tidlig' },

	'GET /projects/[project]/mapping': { answers: only(staff, 200) },
	'POST /projects/[project]/mapping?/link': { answers: only(workers, 400) },
	'POST /projects/[project]/mapping?/refuse': { answers: only(workers, 400) },
	'POST /projects/[project]/mapping?/takeBack': { answers: only(workers, 400) },

	'GET /projects/[project]/groups': { answers: only(staff, 200) },
	'POST /projects/[project]/groups?/found': { answers: only(leads, 400) },
	'GET /projects/[project]/groups/[group]': { answers: only(staff, 200) },
	'POST /projects/[project]/groups/[group]?/edit': { answers: only(leads, 400) },
	// An empty form ends the group's work.
	'POST /projects/[project]/groups/[group]?/close': { answers: only(leads, 200), changes: true },
	'POST /projects/[project]/groups/[group]?/addMember': { answers: only(leads, 400) },
	'POST /projects/[project]/groups/[group]?/lead': { answers: only(leads, 400) },
	'POST /projects/[project]/groups/[group]?/endMember': { answers: only(leads, 400) },
	'POST /projects/[project]/groups/[group]?/attach': { answers: only(workers, 400) },
	'POST /projects/[project]/groups/[group]?/createBoard': { answers: only(workers, 400) },
	'POST /projects/[project]/groups/[group]?/plan': { answers: only(workers, 400) },
	'GET /projects/[project]/meetings/[meeting]': { answers: only(staff, 200) },
	'GET /projects/[project]/meetings/[meeting]/minutes': { answers: only(staff, 200) },
	'POST /projects/[project]/meetings/[meeting]/minutes?/send': { answers: only(workers, 400) },
	'POST /projects/[project]/meetings/[meeting]?/edit': { answers: only(workers, 400) },
	'POST /projects/[project]/meetings/[meeting]?/start': {
		answers: only(workers, 200),
		changes: true
	},
	// It has not begun, so there is nothing to end or to open again.
	'POST /projects/[project]/meetings/[meeting]?/end': { answers: only(workers, 400) },
	'POST /projects/[project]/meetings/[meeting]?/reopen': { answers: only(workers, 400) },
	'POST /projects/[project]/meetings/[meeting]?/cancel': {
		answers: only(workers, 200),
		changes: true
	},
	'POST /projects/[project]/meetings/[meeting]?/addItem': { answers: only(workers, 400) },
	'POST /projects/[project]/meetings/[meeting]?/editItem': { answers: only(workers, 400) },
	'POST /projects/[project]/meetings/[meeting]?/moveItem': { answers: only(workers, 400) },
	'POST /projects/[project]/meetings/[meeting]?/removeItem': { answers: only(workers, 400) },
	'POST /projects/[project]/meetings/[meeting]?/presence': { answers: only(workers, 400) },
	'POST /projects/[project]/meetings/[meeting]?/removeAttendance': { answers: only(workers, 400) },
	'POST /projects/[project]/meetings/[meeting]?/propose': { answers: only(workers, 400) },
	'POST /projects/[project]/meetings/[meeting]?/editDecision': { answers: only(workers, 400) },
	'POST /projects/[project]/meetings/[meeting]?/decide': { answers: only(workers, 400) },
	'POST /projects/[project]/meetings/[meeting]?/putOff': { answers: only(workers, 400) },
	'POST /projects/[project]/meetings/[meeting]?/commit': { answers: only(workers, 400) },
	'POST /projects/[project]/meetings/[meeting]?/guest': { answers: only(workers, 400) },

	'GET /projects/[project]/steering': { answers: only(staff, 200) },
	'POST /projects/[project]/steering?/plan': { answers: only(['projectLead'], 400) },
	'GET /projects/[project]/steering/decisions': { answers: only(staff, 200) },
	'POST /projects/[project]/steering/decisions?/propose': { answers: only(['projectLead'], 400) },
	'POST /projects/[project]/steering/decisions?/edit': { answers: only(['projectLead'], 400) },
	'POST /projects/[project]/steering/decisions?/decide': { answers: only(['projectLead'], 400) },
	'POST /projects/[project]/steering/decisions?/putOff': { answers: only(['projectLead'], 400) },
	'GET /projects/[project]/steering/since': { answers: only(staff, 200) },
	'GET /projects/[project]/steering/account': { answers: only(staff, 200) },
	'POST /projects/[project]/steering/account?/add': { answers: only(['projectLead'], 400) },
	'POST /projects/[project]/steering/account?/withdraw': { answers: only(['projectLead'], 400) },
	'GET /projects/[project]/steering/risks': { answers: only(staff, 200) },
	'POST /projects/[project]/steering/risks?/add': { answers: only(['projectLead'], 400) },
	'POST /projects/[project]/steering/risks?/edit': { answers: only(['projectLead'], 400) },
	'GET /projects/[project]/steering/narratives': { answers: only(['projectLead'], 200) },
	'POST /projects/[project]/steering/narratives?/write': {
		answers: only(['projectLead'], 400)
	},
	'GET /projects/[project]/steering/report.docx': { answers: only(staff, 200) },
	'GET /projects/[project]/steering/report.pdf': { answers: only(staff, 200) },
	'GET /projects/[project]/steering/slides.pptx': { answers: only(staff, 200) },
	'GET /projects/[project]/steering/package.zip': { answers: only(staff, 200) },
	'GET /projects/[project]/steering/meetings/[meeting]': { answers: only(staff, 200) },
	// Its form has nothing to fill in: sent, it freezes.
	'POST /projects/[project]/steering/meetings/[meeting]?/freeze': {
		answers: only(['projectLead'], 303),
		changes: true
	},

	'GET /projects/[project]/sharing': { answers: only(['projectLead'], 200) },
	'POST /projects/[project]/sharing?/create': { answers: only(['projectLead'], 400) },
	'POST /projects/[project]/sharing?/revoke': { answers: only(['projectLead'], 400) },
	'GET /projects/[project]/archive': { answers: only(['projectLead'], 200) },
	'GET /projects/[project]/archive/file': { answers: only(['projectLead'], 200) },

	'GET /projects/[project]/settings': { answers: only(managers, 200) },
	'POST /projects/[project]/settings?/add': { answers: only(managers, 400) },
	'POST /projects/[project]/settings?/change': { answers: only(managers, 400) },
	'POST /projects/[project]/settings?/end': { answers: only(managers, 400) },
	// Every field of it may be empty.
	'POST /projects/[project]/settings?/file': { answers: only(['projectLead'], 200) },
	'POST /projects/[project]/settings?/link': { answers: only(managers, 400) },
	'POST /projects/[project]/settings?/limits': { answers: only(managers, 400) },

	// What mail has gone out is for whoever answers for the project, not for who runs the application.
	'GET /projects/[project]/outbox': { answers: only(['projectLead'], 200) },
	'POST /projects/[project]/outbox?/retry': { answers: only(['projectLead'], 400) },
	'GET /projects/[project]/calendar': { answers: only(staff, 200) },
	'POST /projects/[project]/calendar?/renew': { answers: only(staff, 400) }
};
