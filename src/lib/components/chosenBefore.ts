/**
 * What somebody chose in a `select` before the scripts ran: it goes before what the server sent. Null
 * where nobody did, and where the select was not sent but made here.
 */
export function chosenBefore(select: HTMLSelectElement): string | null {
	const sent = [...select.options].find(({ defaultSelected }) => defaultSelected);
	return sent && !sent.selected ? select.value : null;
}
