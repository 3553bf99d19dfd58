// Numbers, votes and dates in a story that its record does not have: a list for a person to look at,
// since some of them are rightly counted from others.
import { LANGUAGES, type Language } from '../language';
import { numbersIn } from './number-words';
import type { StoryFolder } from './read';
import { blocksOf } from './story-list';

/** One number or date that the record does not have. */
export interface Unfounded {
	slug: string;
	language: Language;
	line: number;
	found: string;
	sentence: string;
}

const MONTHS: Record<Language, string[]> = {
	en: 'January February March April May June July August September October November December'.split(
		' '
	),
	es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
		' '
	)
};
const DATES: Record<Language, RegExp> = {
	en: new RegExp(
		`\\b(?<month>${MONTHS.en.join('|')})(?: (?<day>3[01]|[12]\\d|[1-9])(?!\\d))?(?:,? (?<year>\\d{4}))?\\b`,
		'g'
	),
	es: new RegExp(
		`(?:\\b(?<day>3[01]|[12]\\d|[1-9]|primero) de )?\\b(?<month>${MONTHS.es.join('|')})\\b(?:(?: de|,) (?<year>\\d{4}))?`,
		'gi'
	)
};
const PAIR = /\b(\d+)(?:\s*[–-]\s*| (?:to|a|contra) )(\d+)\b(?!-)/g;

/** What a text says in numbers: dates, votes such as 5–2, and other numbers. */
function factsIn(text: string, language: Language): { as: string; key: string }[] {
	const facts: { as: string; key: string }[] = [];
	const rest = text
		.replace(DATES[language], (...args) => {
			const { day, month, year } = args.at(-1) as Record<string, string | undefined>;
			const m = MONTHS[language].findIndex((name) => name.toLowerCase() === month?.toLowerCase());
			const two = (value: string | number) => String(value).padStart(2, '0');
			// “May” is a verb too, and a month alone says nothing that could be wrong by itself.
			if (!day && !year) return ' ';
			const d = day && `-${day.toLowerCase() === 'primero' ? '01' : two(day)}`;
			facts.push({ as: String(args[0]), key: `${year ?? ''}-${two(m + 1)}${d ?? ''}` });
			return ' ; ';
		})
		.replace(PAIR, (all: string, one: string, two: string) => {
			// Two years make a span, each known for itself.
			if (one.length === 4) return ` ${one} ; ${two} ; `;
			facts.push({ as: all, key: `${one}:${two}` });
			return ' ; ';
		});
	for (const { text: as, value } of numbersIn(rest, language))
		facts.push({ as, key: String(value) });
	return facts;
}

/** Everything a record says in numbers. */
function factsOf(value: unknown, known: Set<string>, key = '', language: Language = 'en'): void {
	// 181.6 on an average day is “about 182” in a sentence.
	if (typeof value === 'number') known.add(String(value)).add(String(Math.round(value)));
	else if (typeof value === 'string') {
		if (key === 'url') return;
		for (const [, year, month, day] of value.matchAll(/\b(\d{4})(?:-(\d\d)(?:-(\d\d))?)?\b/g)) {
			known.add(year ?? '');
			if (month) known.add(`${year}-${month}`).add(`-${month}`);
			if (day) known.add(`${year}-${month}-${day}`).add(`-${month}-${day}`);
		}
		for (const fact of factsIn(value, language)) {
			known.add(fact.key);
			// “until August 22” in a text leaves its year to the sentence before.
			if (/^-\d\d-\d\d$/.test(fact.key)) known.add(`any${fact.key}`);
			const [one, two] = fact.key.split(':');
			if (one && two) known.add(one).add(two);
			const date = /^(\d{4})-(\d\d)(-\d\d)?$/.exec(fact.key);
			if (date)
				known
					.add(`${date[1]}`)
					.add(`${date[1]}-${date[2]}`)
					.add(`-${date[2]}${date[3] ?? ''}`);
		}
	} else if (value && typeof value === 'object') {
		// 616 with the unit “million US dollars” is $616 million in a sentence.
		if ('value' in value && typeof value.value === 'number' && 'unit' in value)
			if (/\bmillion/.test(JSON.stringify(value.unit)))
				known.add(String(Math.round(value.value * 1e6)));
		for (const [name, inner] of Object.entries(value))
			factsOf(inner, known, name, name === 'es' || name === 'translation' ? 'es' : language);
	}
}

/** Numbers, votes and dates in the prose of a story, both languages, that its record does not have. */
export function unfoundedIn(story: StoryFolder): Unfounded[] {
	const known = new Set<string>();
	factsOf(story.record.value, known);
	return LANGUAGES.flatMap((language) => {
		const text = story.texts[language];
		if (!text) return [];
		const front = Object.values(text.front).map((words) => ({ line: 1, text: words, inside: [] }));
		return [...front, ...blocksOf(story, language)]
			.filter(({ inside }) => !inside.some((name) => ['Discuss', 'Act', 'Notes'].includes(name)))
			.flatMap(({ line, text: sentence }) =>
				factsIn(sentence, language)
					.filter(
						({ key }) => !known.has(key) && !known.has(key.replace(/^\d{4}(?=-\d\d-)/, 'any'))
					)
					.map(({ as }) => ({ slug: story.slug, language, line, found: as, sentence }))
			);
	});
}
