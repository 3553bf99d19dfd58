import { getArchive } from '$lib/archive/archive.server';
import { LICENCE } from '$lib/archive/export/files';
import { TABLES, tableOf } from '$lib/archive/export/tables';
import { dataWords } from '$lib/language/data';

export async function load({ parent }) {
	const { language } = await parent();
	const archive = await getArchive();
	return {
		licence: LICENCE,
		tables: TABLES.map((name) => {
			const { columns, items } = tableOf(archive, name);
			const [label, about] = dataWords[language].names[name] ?? [];
			return {
				name,
				label: label ?? name,
				about: about ?? '',
				rows: items.length,
				columns: columns.map(({ name: column, type, about: meaning }) => ({
					name: column,
					type,
					meaning
				}))
			};
		})
	};
}
