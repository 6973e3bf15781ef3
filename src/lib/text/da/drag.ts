/** Words about a note that is under way in somebody's hand. */
export const drag = {
	gone: 'Sedlen, du flyttede, er ikke på tavlen længere.'
};
