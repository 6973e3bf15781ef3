import { expect, type Page, type WebSocketRoute } from '@playwright/test';

/** The wire between a page's board and the server, to be cut, or written on past the page. */
export class Line {
	readonly #page: Page;
	#ends: { browser: WebSocketRoute; server: WebSocketRoute } | null = null;
	#isCut = false;

	private constructor(page: Page) {
		this.#page = page;
	}

	/** Lays itself between; to be called before the board is opened. */
	static async of(page: Page): Promise<Line> {
		const line = new Line(page);
		await page.routeWebSocket(/\/sync\/board\//, (browser) => line.#connect(browser));
		return line;
	}

	/** Takes the network away altogether: requests fail, and the open socket is dead. */
	async cut(): Promise<void> {
		this.#isCut = true;
		await this.#page.context().setOffline(true);
		await this.#ends?.server.close();
		await this.#ends?.browser.close();
		this.#ends = null;
		await expect(this.#page.getByText('Ingen forbindelse')).toBeVisible();
	}

	async mend(): Promise<void> {
		this.#isCut = false;
		await this.#page.context().setOffline(false);
	}

	/** Sends a message as the page's own, which the page knows nothing of. */
	send(message: Uint8Array): void {
		if (!this.#ends) throw new Error('The board is not connected');
		this.#ends.server.send(Buffer.from(message));
	}

	#connect(browser: WebSocketRoute): void {
		if (this.#isCut) void browser.close();
		else this.#ends = { browser, server: browser.connectToServer() };
	}
}
