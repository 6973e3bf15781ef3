/**
 * A kind of WebSocket that tells of every binary message before it sends it. What really went out on
 * the line can be counted nowhere else: the provider sends in more than one place.
 */
export function watchedSocket(
	Base: typeof WebSocket,
	onSend: (message: Uint8Array) => void
): typeof WebSocket {
	return class extends Base {
		override send(data: Parameters<WebSocket['send']>[0]): void {
			if (data instanceof Uint8Array) onSend(data);
			super.send(data);
		}
	};
}
