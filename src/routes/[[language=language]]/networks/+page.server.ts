import { getArchive } from '$lib/archive/archive.server';
import { busiest, lettersOf, networksOf, organizationsOf } from '$lib/archive/networks';

export async function load({ parent }) {
	const { language } = await parent();
	const archive = await getArchive();
	return {
		networks: networksOf(archive, language),
		// Those that a record names in a campaign.
		taking: [...organizationsOf(archive).values()].filter(({ campaigns }) => campaigns.length > 0)
			.length,
		busiest: busiest(archive, language),
		letters: lettersOf(archive, language).map(({ id, label, organizations }) => ({
			id,
			label,
			count: organizations.length
		}))
	};
}
