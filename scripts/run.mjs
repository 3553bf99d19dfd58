// Runs a command of the project that is written in TypeScript: node scripts/run.mjs <command>.
import { existsSync } from 'node:fs';
import { runnerImport } from 'vite';

const name = process.argv[2] ?? '';
const path = `scripts/${name}.ts`;
if (!/^[a-z-]+$/.test(name) || !existsSync(path)) {
	console.error(`There is no command “${name}”.`);
	process.exit(2);
}
const { module } = await runnerImport(`./${path}`, {
	configFile: false,
	logLevel: 'error',
	resolve: { alias: { $lib: new URL('../src/lib', import.meta.url).pathname } }
});
process.exitCode = await module.default(process.argv.slice(3));
