import { withdraw } from '../src/lib/content/withdrawal';

const USAGE = `npm run withdraw -- <id> [--erase]

<id> is a consent (c-…), a story (its folder’s name) or a medium (story/medium).
--erase also deletes its source files from this folder.`;

/** npm run withdraw: see USAGE; exit code 2 where it was called in another way. */
export default async function run(args: string[]): Promise<number> {
	const ids = args.filter((one) => !one.startsWith('-'));
	const options = args.filter((one) => one.startsWith('-'));
	const [id] = ids;
	if (id === undefined || ids.length > 1 || options.some((one) => one !== '--erase')) {
		console.error(USAGE);
		return 2;
	}
	return withdraw(
		process.cwd(),
		{ id, today: today(), erase: options.includes('--erase') },
		console.log
	);
}

/** The day by the clock of whoever withdraws. */
function today(): string {
	const now = new Date();
	const two = (value: number) => String(value).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
