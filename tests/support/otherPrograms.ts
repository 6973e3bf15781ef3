import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether a program is on this machine. */
export function isInstalled(program: string): boolean {
	return (process.env.PATH ?? '').split(path.delimiter).some((folder) => {
		try {
			accessSync(path.join(folder, program), constants.X_OK);
			return true;
		} catch {
			return false;
		}
	});
}

/** A folder with files in it, to be opened by programs that are not ours. */
export class OpenedFiles {
	private constructor(private readonly folder: string) {}

	static async of(files: Record<string, Uint8Array>): Promise<OpenedFiles> {
		const opened = new OpenedFiles(await mkdtemp(path.join(tmpdir(), 'documents-')));
		for (const [name, bytes] of Object.entries(files)) await writeFile(opened.path(name), bytes);
		return opened;
	}

	path(name: string): string {
		return path.join(this.folder, name);
	}

	/** Has LibreOffice make other files of these, all in one run. */
	async convert(names: readonly string[], to: string): Promise<void> {
		// A profile of its own: two runs with one profile wait for each other for ever.
		const profile = `-env:UserInstallation=file://${this.path('profile')}`;
		const paths = names.map((name) => this.path(name));
		await run(
			'soffice',
			[profile, '--headless', '--convert-to', to, '--outdir', this.folder, ...paths],
			{ timeout: 120_000 }
		);
	}

	text(name: string): Promise<string> {
		return readFile(this.path(name), 'utf8');
	}

	/** The words of a PDF, in the order they are drawn. */
	async pdfText(name: string): Promise<string> {
		const { stdout } = await run('pdftotext', [this.path(name), '-']);
		return stdout;
	}

	/** What pdfinfo says of a PDF. */
	async pdfInfo(name: string, ...options: string[]): Promise<string> {
		const { stdout } = await run('pdfinfo', [...options, this.path(name)]);
		return stdout;
	}

	close(): Promise<void> {
		return rm(this.folder, { recursive: true, force: true });
	}
}
