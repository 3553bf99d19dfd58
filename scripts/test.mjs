// npm test: everything, in the order of cheapness; stops at the first kind that fails.
import { spawnSync } from 'node:child_process';

const parts = [
	['Stories', ['npm', 'run', '-s', 'check:stories']],
	['Types', ['npm', 'run', '-s', 'check:types']],
	['Lint', ['npm', 'run', '-s', 'check:lint']],
	['Unit tests', ['npx', 'vitest', 'run']],
	['Build', ['npm', 'run', '-s', 'build']],
	['Browser tests', ['npx', 'playwright', 'test']]
];
for (const [name, [command, ...args]] of parts) {
	console.log(`\n— ${name}`);
	const { status } = spawnSync(command, args, {
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	if (status !== 0) {
		console.error(`\n${name}: failed.`);
		process.exit(status ?? 1);
	}
}
console.log('\nAll passed.');
