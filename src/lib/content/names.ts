// Names of people who asked not to be found, cut out of texts that are searched.
import type { Consents } from './media-schema';

/** One name, and how it is cut. */
export interface HiddenName {
	/** The text without it. */
	cut(text: string): string;
}

/**
 * The display names of consents that stand and may not be found. Letters count the same with and
 * without marks (José, Jose), since names of files and addresses have none.
 */
export const namePatterns = (consents: Consents): HiddenName[] =>
	Object.values(consents).flatMap(({ findable, withdrawn, shown_as: as }) =>
		findable || withdrawn
			? []
			: [...new Set([as.en, as.es ?? as.en])].map((name) => {
					const pattern = patternOf(name);
					return {
						cut: (text: string) => {
							const { plain, places } = plainOf(text);
							let left = '';
							let from = 0;
							for (const { 0: word, index } of plain.matchAll(pattern)) {
								left += text.slice(from, places[index]);
								from = places[index + word.length] ?? text.length;
							}
							return left + text.slice(from);
						}
					};
				})
	);

/** A text without marks on its letters, and where each of its signs stands in the text. */
function plainOf(text: string): { plain: string; places: number[] } {
	let plain = '';
	const places: number[] = [];
	for (let at = 0; at < text.length; at++) {
		const sign = (text[at] ?? '').normalize('NFD').replace(/\p{M}/gu, '');
		plain += sign;
		for (let i = 0; i < sign.length; i++) places.push(at);
	}
	return { plain, places };
}

const patternOf = (name: string) =>
	new RegExp(
		`(?<![\\p{L}\\p{N}])${plainOf(name)
			.plain.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
			.replace(/[\s-]+/g, '[\\s-]+')}(?![\\p{L}\\p{N}])`,
		'giu'
	);
