// What is printed of a withdrawal: what was marked, what is not shown any more, what still lies where,
// and the steps that no software here can take.
import { historyOfDeleted, quoted } from './history';
import { pagesOf, type Plan, type Target } from './withdrawal-plan';

export interface Done {
	target: Target;
	plan: Plan;
	/** Addresses of what was made of its media; undefined where they are not known. */
	made: string[] | undefined;
	/** Fields that were written. */
	marked: string[];
	/** Files that were deleted or reduced. */
	erased: string[];
	today: string;
}

/** The whole report, line by line. */
export function sayWithdrawal(done: Done): string[] {
	return [
		...sayMarked(done),
		...sayShown(done),
		...sayFiles(done),
		...sayWords(done),
		...saySteps(done)
	];
}

const nameOf = (target: Target) =>
	target.kind === 'story'
		? `The story “${target.slug}”`
		: target.kind === 'consent'
			? `The consent ${target.id}`
			: `“${target.id}” of ${target.slug}`;

/** A heading and its lines, with an empty line before it; nothing where there are no lines. */
const part = (heading: string, lines: readonly string[]) =>
	lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)];

const sayMarked = ({ target, marked, today }: Done) => [
	target.since
		? `${nameOf(target)} was withdrawn on ${target.since} already.`
		: `${nameOf(target)} is withdrawn as of ${today}.`,
	...part('Written:', marked)
];

function sayShown({ target, plan }: Done): string[] {
	const pages = plan.slugs.flatMap(pagesOf);
	if (target.kind === 'story')
		return [
			...part('With the next build these pages only say that it was withdrawn:', [
				...pages,
				...target.aliases.flatMap((alias) => pagesOf(alias).map((page) => `${page} leads there`))
			]),
			'It leaves the lists, the search, the cards, the map and the feeds.',
			...part('These places still lead there; change them if you like:', plan.places)
		];
	return [
		...part('With the next build these pages show it no longer:', pages),
		...part('Places that are left out, with all files that were made of them:', plan.places),
		...(plan.places.length === 0 ? ['', 'No story shows it.'] : [])
	];
}

function sayFiles({ target, plan, erased }: Done): string[] {
	const again = target.kind === 'medium' ? `${target.slug}/${target.id}` : idOf(target);
	const remains =
		erased.length > 0
			? part('Deleted from this folder:', erased)
			: plan.files.length > 0
				? [
						...part('These sources still lie in the repository, which is public:', plan.files),
						'Delete them with',
						`  git rm -r -- ${plan.files.map(quoted).join(' ')}`,
						`or with  npm run withdraw -- ${again} --erase`
					]
				: [];
	return [
		...remains,
		...part(
			'Its poster is a medium of its own and stays. If it shows the person, withdraw it too:',
			[...plan.posters.map((id) => `npm run withdraw -- ${id}`)]
		),
		...part('The same file lies elsewhere too, and stays. Withdraw it there as well:', plan.copies)
	];
}

const idOf = (target: Target) => (target.kind === 'consent' ? target.id : target.slug);

function sayWords({ target, plan }: Done): string[] {
	if (target.kind !== 'consent') return [];
	const own = plan.places.filter((place) => /quotation|account/.test(place));
	return [
		...part('The words themselves still stand in these files. Take them out by hand:', own),
		...part(
			'The name stands here as typed text, which nothing takes out. Look at each:',
			plan.words
		),
		'',
		'The entry in consent.yml stays, so that the consent is not used again. Where its shown_as is a',
		'name, write a role there instead, such as “a resident”.'
	];
}

function saySteps({ target, plan, made, erased }: Done): string[] {
	const steps: [string, string[]][] = [
		[
			'Publish: npm run build, then put build/ on the host.',
			[
				'Delete on the host every file that is not in build/ (rsync --delete does that): the old',
				'pictures and recordings under /media/ keep their addresses otherwise. Purge the cache of',
				'the host, and older deployments that it still offers.',
				...(made === undefined
					? ['A file cannot be read, so that the addresses of what was made of it are not known.']
					: made.length > 0
						? [
								'These addresses must answer “not found” afterwards:',
								...made.map((one) => `  ${one}`)
							]
						: [])
			]
		],
		[
			'Clean the history of the repository.',
			[
				...(erased.length === 0 && plan.files.length > 0
					? ['First delete the sources, as said above, and commit.']
					: []),
				...(plan.files.length > 0 ? historyOfDeleted(plan.files) : []),
				...(target.kind === 'story'
					? [
							'Earlier versions of campaign.yml hold the record: git log --all --raw --no-abbrev --',
							`stories/${target.slug}/campaign.yml lists their names for git filter-repo --strip-blobs-with-ids.`
						]
					: [
							'Words are taken out of it with git filter-repo --replace-text <file with the words>.'
						]),
				'Forks, clones, old releases and their archives keep what they have: ask their owners, and',
				'the host of the repository, to delete them.'
			]
		],
		[
			'Ask search engines to forget the pages and pictures.',
			[
				'Google: https://search.google.com/search-console/removals',
				'Bing: https://www.bing.com/webmasters/tools/contentremoval'
			]
		],
		[
			'Ask the web archive to leave the addresses out.',
			['Write to info@archive.org, with each address, and say that the person withdrew consent.']
		],
		[
			'Call back what was handed out.',
			[
				'Copies for offline use, printed handouts, slides, and share cards that chat apps have kept:',
				'tell those who have them.'
			]
		],
		['Tell the person when it is done, and what could not be called back.', []]
	];
	return [
		'',
		'What only people can do:',
		...steps.flatMap(([step, lines], i) => [
			`${i + 1}. ${step}`,
			...lines.map((line) => `   ${line}`)
		])
	];
}
