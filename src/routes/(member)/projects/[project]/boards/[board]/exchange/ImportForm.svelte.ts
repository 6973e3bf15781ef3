import type { SectionView } from '$lib/session/BoardView';
import { guessColumns, type Columns } from './guessColumns';
import { planImport, type PlannedNote } from './planImport';
import { readTable } from './readTable';

const NOTHING: Columns = { hasHeader: false, text: 0, section: null };

/** What is being brought in: the text, what its columns are, and what will become of it. */
export class ImportForm {
	text = $state('');
	rows: readonly string[][] = $state.raw([]);
	columns: Columns = $state(NOTHING);
	splitLong = $state(false);
	skipDuplicates = $state(true);
	/** Where notes go that name no section; the first until another is chosen. */
	#sectionKey: string | null = $state(null);
	readonly #sections: () => readonly SectionView[];

	constructor(sections: () => readonly SectionView[]) {
		this.#sections = sections;
	}

	readonly planned: readonly PlannedNote[] = $derived.by(() => {
		const { columns, rows, splitLong, skipDuplicates, sectionKey } = this;
		if (rows.length === 0) return [];
		const texts = this.sections.flatMap(({ notes }) => notes.map(({ text }) => text));
		const wish = { ...columns, splitLong, skipDuplicates, sectionKey };
		return planImport(rows, wish, { sections: this.sections, texts });
	});

	get taken(): number {
		return this.planned.filter(({ isTaken }) => isTaken).length;
	}

	get sections(): readonly SectionView[] {
		return this.#sections();
	}

	get sectionKey(): string {
		const chosen = this.sections.find(({ key }) => key === this.#sectionKey);
		return (chosen ?? this.sections[0])?.key ?? '';
	}

	set sectionKey(key: string) {
		this.#sectionKey = key;
	}

	take(text: string, { isFile = false } = {}): void {
		this.text = text;
		this.rows = readTable(text, { isFile });
		this.columns = guessColumns(
			this.rows,
			this.sections.map(({ title }) => title)
		);
	}

	clear(): void {
		this.take('');
		this.#sectionKey = null;
	}
}
