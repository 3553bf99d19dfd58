import { error } from '@sveltejs/kit';
import { getArchive } from '$lib/archive/archive.server';
import { cardsOf } from '$lib/archive/cards';
import { FACETS, counted, facetAddress, oftenWith, termsOf, type Facet } from '$lib/archive/facets';
import { noteFor } from '$lib/archive/term-notes';
import { inBothLanguages } from '$lib/language/entries';

const COMPANIONS: Facet[] = ['themes', 'tactics', 'decision-makers', 'places'];

export async function load({ params, parent }) {
	const { language } = await parent();
	const { facet } = params;
	const archive = await getArchive();
	const terms = termsOf(archive, facet, language);
	// A rest parameter keeps the slash at the end of the address.
	const key = params.key.replace(/\/$/, '');
	const term = terms.find((one) => one.key === key);
	if (!term) error(404);
	return {
		facet,
		key: term.key,
		label: term.label,
		about: term.about,
		within: term.within,
		site: facet === 'organizations' ? archive.organizations[term.key]?.url : undefined,
		parent: term.key.includes('/')
			? { label: term.within ?? '', url: facetAddress(facet, language, term.key.split('/')[0]) }
			: undefined,
		below: counted(
			terms.filter((one) => one.key.startsWith(`${term.key}/`)),
			8
		),
		cards: cardsOf(term.campaigns, archive, language, (campaign) =>
			noteFor(campaign, facet, term.key, language)
		),
		companions: COMPANIONS.map((other) => ({
			facet: other,
			terms: counted(
				oftenWith(term.campaigns, other, archive, language, facet === other ? term.key : undefined),
				8
			)
		})).filter(
			({ facet: other, terms: list }) =>
				list.length > 0 && !(other === 'places' && facet === 'places')
		)
	};
}

export const entries = async () => {
	const archive = await getArchive();
	// Organizations have pages of their own.
	return FACETS.filter((facet) => facet !== 'organizations').flatMap((facet) =>
		termsOf(archive, facet, 'en').flatMap(({ key }) => inBothLanguages({ facet, key }))
	);
};
