// Test text in both languages that says of itself that it is test text.
import type { Language } from '../../src/lib/language';

/** One odd story: what its page holds, and the numbers that its pictures show. */
export interface OddStory extends Record<Language, { title: string; body: string }> {
	slug: string;
	marks: number[];
}

/** Id of the organization that stands in the records; it does not exist. */
export const ORGANIZATION = 'test-organization';

export const same = (text: string) => ({ en: text, es: text });

/** Sixteen words in each language. */
const SENTENCE: Record<Language, (number: number) => string> = {
	en: (number) =>
		`This is test sentence ${number}, and it says nothing more than that a line stands here.`,
	es: (number) => `Esta es la frase de prueba ${number}, y solo dice que aquí hay una línea más.`
};

/** A paragraph of numbered test sentences of sixteen words each. */
export const sentences = (language: Language, count: number, first = 1): string =>
	Array.from({ length: count }, (_, i) => SENTENCE[language](first + i)).join(' ');

/** Paragraphs of five sentences, until there are as many words as asked for. */
export const paragraphs = (language: Language, words: number): string =>
	Array.from({ length: words / 80 }, (_, i) => sentences(language, 5, i * 5 + 1)).join('\n\n');

/** A step with its picture. */
export const step = (id: string, marks: number, text: string): string =>
	`<Step id="${id}" media="marks-${marks}">\n\n${text}\n\n</Step>`;

/** A scene with its steps. */
export const scene = (language: Language, steps: string[], title?: string): string =>
	[
		`<Scene id="board" label="${language === 'en' ? 'A test drawing.' : 'Un dibujo de prueba.'}"${title ? ` title="${title}"` : ''}>`,
		...steps,
		'</Scene>'
	].join('\n\n');

/** The cover, a first paragraph with a note, the scene, and a last paragraph. */
export const page = (language: Language, inside = ''): string =>
	`<Cover media="cover" />\n\n${sentences(language, 3)}[^example]\n\n${inside}\n\n${sentences(language, 3, 4)}\n`;
