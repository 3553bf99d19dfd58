// The odd stories: no step, one, five hundred, one of two thousand words, and odd words.
import { LANGUAGES, type Language } from '../../src/lib/language';
import { page, paragraphs, scene, sentences, step, type OddStory } from './text';

/** A story whose page is made the same way in both languages. */
const story = (
	slug: string,
	titles: Record<Language, string>,
	marks: number[],
	body: (language: Language) => string
): OddStory => {
	const [en, es] = LANGUAGES.map((language) => ({
		title: titles[language],
		body: page(language, body(language))
	}));
	if (!en || !es) throw new Error('The odd stories are written in two languages.');
	return { slug, marks, en, es };
};

const STEPS = Array.from({ length: 500 }, (_, i) => i + 1);

/** Eighty letters without a place to break. */
const LONG_WORD = 'testword'.repeat(10);
const ARABIC = 'اسم للاختبار فقط';
const HEBREW = 'שם לבדיקה בלבד';

export const ODD_STORIES: OddStory[] = [
	story('no-steps', { en: 'Test: no steps', es: 'Prueba: sin pasos' }, [], () => ''),
	story('one-step', { en: 'Test: one step', es: 'Prueba: un paso' }, [250], (language) =>
		scene(language, [step('only', 250, sentences(language, 3))])
	),
	story(
		'five-hundred-steps',
		{ en: 'Test: five hundred steps', es: 'Prueba: quinientos pasos' },
		STEPS,
		(language) =>
			scene(
				language,
				STEPS.map((number) => step(`step-${number}`, number, sentences(language, 2, number)))
			)
	),
	story(
		'long-step',
		{ en: 'Test: a step of two thousand words', es: 'Prueba: un paso de dos mil palabras' },
		[1, 250, 500],
		(language) =>
			scene(language, [
				step('before', 1, sentences(language, 2)),
				step('long', 250, paragraphs(language, 2000)),
				step('after', 500, sentences(language, 2))
			])
	),
	story(
		'odd-words',
		// A title holds sixty signs at most: this is one word of sixty.
		{ en: LONG_WORD.slice(0, 60), es: `Prueba: ${LONG_WORD.slice(0, 52)}` },
		[1, 250, 500],
		(language) =>
			[
				`## ${LONG_WORD}`,
				`${sentences(language, 1)} ${ARABIC}. ${HEBREW}: ${sentences(language, 1, 2)}`,
				scene(
					language,
					[
						step('word', 1, `${sentences(language, 1)} ${LONG_WORD} ${sentences(language, 1, 2)}`),
						step('names', 250, `${ARABIC} (2020) ${sentences(language, 1)} ${HEBREW}, 2021.`),
						step('emoji', 500, `🌵 ${sentences(language, 1)} 👩🏽‍🌾🏳️‍🌈 ${sentences(language, 1, 2)} ✊🏿`)
					],
					LONG_WORD
				),
				`## 🌵 ${language === 'en' ? 'Test heading' : 'Título de prueba'} 👩🏽‍🌾`
			].join('\n\n')
	)
];
