/** Whoever runs the workshop: presses the buttons of the desk. */
export class Desk {
	#origin;
	#room;

	/** @param {string} origin @param {import('../ours/prepareRoom.js').PreparedRoom} room */
	constructor(origin, room) {
		this.#origin = origin;
		this.#room = room;
	}

	/** @param {string} phaseId */
	start(phaseId) {
		return this.#press('start', { phaseId });
	}

	/** Shows to all what was hidden. */
	reveal() {
		return this.#press('reveal', {});
	}

	/** Lets somebody mark choices. @param {string} participantId */
	lead(participantId) {
		return this.#press('leader', { participantId, isLeader: 'on' });
	}

	/** @param {string} action @param {Record<string, string>} fields */
	async #press(action, fields) {
		const { cookie, home, workshopId } = this.#room;
		const answer = await fetch(`${this.#origin}${home}/desk?/${action}`, {
			method: 'POST',
			body: new URLSearchParams({ workshopId, ...fields }),
			headers: {
				...{ cookie, origin: this.#origin },
				...{ accept: 'application/json', 'x-sveltekit-action': 'true' }
			}
		});
		const { type } = await answer.json();
		if (type !== 'success') throw new Error(`the desk was refused ${action}: ${answer.status}`);
	}
}
