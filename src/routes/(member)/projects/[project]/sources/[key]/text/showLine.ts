/** Shows the paragraph that an address such as `#l123` means, where no paragraph begins in that line. */
export function showLine(text: HTMLElement): void {
	const line = Number(/^#l(\d{1,7})$/.exec(location.hash)?.[1]);
	if (!line || document.getElementById(`l${line}`)) return;
	const begun = [...text.querySelectorAll<HTMLElement>('[id^="l"]')].filter(
		({ id }) => Number(id.slice(1)) <= line
	);
	begun.at(-1)?.scrollIntoView();
}
