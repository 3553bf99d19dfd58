import { writeFileSync } from 'node:fs';
import { readContent } from '../src/lib/content/read';
import { collectLinks } from './links/collect';
import { lookAt } from './links/look';
import { countAnswers, reportOf } from './links/report';

const REPORT = 'link-report.md';

/**
 * npm run links: asks every site that the stories name whether the page is still there, and writes
 * link-report.md. Needs the network; run by hand, no test does. A slug limits it to one story.
 * @returns 1 where an address is gone
 */
export default async function links([only]: string[]): Promise<number> {
	const content = readContent(process.cwd());
	if (only && !content.stories.some(({ slug }) => slug === only)) {
		console.error(`There is no story “${only}”.`);
		return 2;
	}
	const found = collectLinks(content, only);
	console.log(`${found.size} addresses.`);
	let done = 0;
	const answers = await lookAt([...found.keys()].sort(), {}, () => {
		if (++done % 25 === 0) console.log(`${done} of ${found.size}`);
	});
	writeFileSync(REPORT, reportOf(found, answers, new Date().toISOString().slice(0, 10)));
	const counts = countAnswers(answers);
	console.log(
		`${counts.here} here, ${counts.moved} moved, ${counts.gone} gone, ${counts.refused} refused, ${counts.silent} silent. See ${REPORT}.`
	);
	return counts.gone > 0 ? 1 : 0;
}
