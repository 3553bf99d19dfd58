import { unfoundedIn } from '../src/lib/content/prose-figures';
import { readContent } from '../src/lib/content/read';

/**
 * npm run stories:figures [-- <slug> …]: numbers, votes and dates in the stories that their records do
 * not have, for a person to look at. Some are rightly counted from others, so this is no error.
 */
export default function figures(slugs: string[]): number {
	const { stories } = readContent(process.cwd());
	const asked = stories.filter(({ slug }) => slugs.length === 0 || slugs.includes(slug));
	const rows = asked.flatMap(unfoundedIn);
	for (const { slug, language, line, found, sentence } of rows) {
		const at = sentence.toLowerCase().indexOf(found.split(' ')[0]?.toLowerCase() ?? '');
		const around = sentence.slice(Math.max(0, at - 50), at + 60);
		console.log(`stories/${slug}/${language}.svx:${line}  “${found}”  … ${around} …`);
	}
	console.log(
		`${rows.length} numbers, votes and dates in ${asked.length} stories are not in their records.`
	);
	return 0;
}
