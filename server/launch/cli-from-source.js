/** Runs server/cli.ts as it lies here, through Vite, for those who have not built it. */
import { createServer } from 'vite';

const vite = await createServer({
	server: { middlewareMode: true, ws: false, watch: null },
	appType: 'custom',
	logLevel: 'error'
});
try {
	const { main } = await vite.ssrLoadModule('/server/cli.ts');
	process.exitCode = await main(process.argv.slice(2));
} finally {
	await vite.close();
}
