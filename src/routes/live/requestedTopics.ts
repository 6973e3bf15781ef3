import type { Topic } from '$lib/protocol/topics';

/** More than any page follows. */
const MAX_TOPICS = 8;
const TOPIC = /^(project|workshop|board):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The topics in `?topic=…&topic=…`, or null where there are none, too many or no such thing. */
export function requestedTopics(query: URLSearchParams): Topic[] | null {
	const topics = [...new Set(query.getAll('topic'))];
	if (topics.length === 0 || topics.length > MAX_TOPICS) return null;
	return topics.every((topic) => TOPIC.test(topic)) ? (topics as Topic[]) : null;
}
