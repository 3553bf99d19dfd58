// A small archive for the tests of the search: true-sounding, made up.
import { buildSearch, type SearchDocument } from '../../src/lib/search/build';
import { openSearch, type Answer } from '../../src/lib/search/query';
import { tokensOf } from '../../src/lib/search/tokens';

export const won = { key: 'won', label: 'Won' };
export const lost = { key: 'lost', label: 'Lost' };

export const english: SearchDocument[] = [
	{
		kind: 'story',
		title: 'A county closes its jail to detainers',
		url: '/stories/county',
		text: 'Neighbors asked the county board to stop honoring ICE detainers. The sheriff had held people for two extra days at the cost of the county. After a year of public testimony the board voted yes.',
		words: ['Lake County', 'Public testimony'],
		outcome: won
	},
	{
		kind: 'step',
		title: 'The board counts the cost',
		url: '/stories/county#step-3',
		context: 'A county closes its jail to detainers',
		number: 3,
		text: 'A clerk added up what each detainer cost: a bed, a meal and an officer for every extra day. The sheriff said the federal government paid nothing back. That number moved two votes. People who had been quiet for years stood up and spoke about detentions that began with a broken tail light, and about the nights that followed in a jail where nobody would tell them why they were still held.',
		outcome: won
	},
	{
		kind: 'step',
		title: 'The sheriff ends the agreement',
		url: '/stories/agreement#step-5',
		context: 'Voters end a 287(g) agreement',
		number: 5,
		text: 'On her first day the new sheriff ended the 287(g) agreement. “We have no part in this,” she said. The U.S. government had trained twelve deputies under § 1357(g) of title 8. The city’s own policy followed.',
		outcome: won
	},
	{
		kind: 'policy',
		title: 'Act on local enforcement',
		url: '/policies/act',
		context: 'California',
		text: 'SB 54 limits what local police may do. A judicial warrant is needed before anyone is handed over. Earlier, Prop 47 had changed what counts as a felony.',
		words: ['California', 'State law'],
		outcome: won
	},
	{
		kind: 'policy',
		title: 'A state bill against sanctuary',
		url: '/policies/state',
		context: 'Texas',
		text: 'S.B. 4 and HB 318 order cities to help. A warrant signed by no judge is enough. Judicial review comes later.',
		words: ['Texas', 'State law'],
		outcome: lost
	},
	{
		kind: 'place',
		title: 'Los Ángeles',
		url: '/places/los-angeles',
		text: 'Two campaigns in the city of Los Ángeles.',
		words: ['California']
	},
	{
		kind: 'theme',
		title: 'Detainers',
		url: '/themes/detainers',
		text: 'Requests from ICE that a jail keep someone past release; laws and policies that refuse them.'
	},
	{
		kind: 'organization',
		title: 'Núñez Family Committee',
		url: '/organizations/nunez',
		text: 'Families who speak for people held in jail. They don’t charge.'
	}
];

export const spanish: SearchDocument[] = [
	{
		kind: 'story',
		title: 'Un condado cierra su cárcel',
		url: '/es/historias/condado',
		text: 'La detención de un vecino unió a la gente. La policía ya no pregunta por los papeles y no hay más deportaciones desde la cárcel.',
		words: ['Los Ángeles']
	},
	{
		kind: 'organization',
		title: 'Comité de la familia Núñez',
		url: '/es/organizaciones/nunez',
		text: 'Cuida a las niñas y los niños durante las reuniones. Explica cada orden de retención. Pide que termine el acuerdo 287(g) en EE. UU.'
	},
	{
		kind: 'place',
		title: 'Los Ángeles',
		url: '/es/lugares/los-angeles',
		text: 'Dos campañas en la ciudad de Los Ángeles. Un año de trabajo.'
	}
];

export const en = openSearch(
	buildSearch(english, 'en', [
		{ phrase: 'ICE hold', to: 'detainer' },
		{ phrase: 'migra', to: 'ICE' }
	])
);
export const es = openSearch(buildSearch(spanish, 'es'));
export const urls = (answer: Answer) => answer.results.map(({ document }) => document.url);
export const marked = (answer: Answer, place = 0) =>
	(answer.results[place]?.excerpt ?? []).filter((part) => part.marked).map(({ text }) => text);
export const terms = (text: string, language: 'en' | 'es' = 'en') =>
	tokensOf(text, language).map(({ forms }) => forms[0]?.term);
