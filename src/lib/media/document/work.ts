// A document: each page as a picture with its text, and the file itself without traces.
import type { Added, Order, Work } from '../shelf';
import { FILES, type Picture } from '../shown';
import { keyOf } from '../store';
import { coverPixels, TOOLS, type Pixels } from '../picture/raster';
import { factsOf, planPicture, type Facts } from '../picture/work';
import { cleanPdf } from './clean-pdf';
import { openPdf } from './pdf';

/** Pages are printed at this many px on the long side: 300 to the inch on a letter sheet. */
const LONG_SIDE = 3300;
/** Part of every name: a new way to render makes everything anew. */
const RECIPE = 'pages 1';

interface Page extends Facts {
	text: string;
}

/** A PDF file: looked at once, its pages decoded when their pictures are made. */
export async function documentWork(order: Order): Promise<Added> {
	const { slug, id, medium, bytes, frames, store } = order;
	const covers = medium.redact ?? [];
	const key = keyOf(TOOLS, RECIPE, bytes, JSON.stringify(covers));
	const coversOn = (page: number) => covers.filter((one) => (one.page ?? 1) === page);
	const pixelsOf = async (page: number): Promise<Pixels> => {
		const pdf = await openPdf(bytes);
		try {
			const size = pdf.pages[page - 1];
			const long = size ? Math.max(size.width, size.height) : 1;
			const width = Math.max(1, Math.round(((size?.width ?? 1) / long) * LONG_SIDE));
			const { data, ...rest } = await pdf.render(page - 1, width);
			return await coverPixels(
				{ data: Buffer.from(data), width: rest.width, height: rest.height, channels: 4 },
				coversOn(page)
			);
		} finally {
			pdf.close();
		}
	};
	const pages = await store.remember(`${key}.json`, async () => {
		const pdf = await openPdf(bytes);
		try {
			const found: Page[] = [];
			for (const [index] of pdf.pages.entries())
				found.push({
					...(await factsOf(await pixelsOf(index + 1))),
					// Text under a cover would tell what the cover hides.
					text: coversOn(index + 1).length > 0 ? '' : pdf.text(index)
				});
			return found;
		} finally {
			pdf.close();
		}
	});
	const works: Work[] = [];
	const pictures = pages.map(({ text, ...facts }, index): Picture => {
		const { picture, work } = planPicture(
			`${key}-p${index + 1}`,
			facts,
			medium,
			frames[index + 1] ?? [],
			`${slug}: ${id}, page ${index + 1}`,
			store,
			() => pixelsOf(index + 1)
		);
		works.push(work);
		return { ...picture, ...(text && { text }) };
	});
	const first = pictures[0];
	const shown: Added['shown'] = {
		pages: pictures,
		...(first && { picture: first, size: [first.width, first.height] as [number, number] })
	};
	if (covers.length === 0) {
		const name = `${key}.pdf`;
		const clean = store.get(name) ?? Buffer.from(await cleanPdf(bytes));
		if (!store.has(name)) store.put(name, clean);
		shown.document = { address: `${FILES}/${name}`, bytes: clean.length };
		works.push({
			outputs: [name],
			label: `${slug}: ${id}`,
			make: async () => store.put(name, await cleanPdf(bytes))
		});
	}
	return { shown, works };
}
