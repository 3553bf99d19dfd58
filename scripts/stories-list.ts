import { readContent } from '../src/lib/content/read';
import { listStories, sharedPhrases, type Row } from '../src/lib/content/story-list';
import { LANGUAGES } from '../src/lib/language';

/** npm run stories:list: what an editor reads to see that no two stories are alike. */
export default function list(): number {
	const { stories } = readContent(process.cwd());
	const rows = listStories(stories);
	for (const [at, row] of rows.entries()) {
		if (row.slug !== rows[at - 1]?.slug) console.log(`\n${row.slug}`);
		console.log(printRow(row));
	}
	for (const language of LANGUAGES) {
		const phrases = sharedPhrases(stories, language);
		console.log(
			`\nPhrases of five words or more in three or more stories (${language}): ${phrases.length}`
		);
		for (const { words, slugs } of phrases)
			console.log(
				`  ${slugs.length} × “${words}”: ${slugs.map((slug) => slug.split('-')[0]).join(', ')}`
			);
	}
	return 0;
}

function printRow({ language, title, dek, first, last, scenes, words, level }: Row): string {
	return [
		`  ${language} ${title} (${title.length})`,
		`     dek:    ${dek}`,
		`     first:  ${first}`,
		`     last:   ${last}`,
		`     scenes: ${scenes.join(', ')}`,
		`     ${words} words, reading level ${level.toFixed(1)}`
	].join('\n');
}
