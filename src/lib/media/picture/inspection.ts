// Looks at the file of a picture: is it whole, of a size that can be worked with, and what does it tell.
import { kindOfBytes } from '../kinds';
import { decode, look, MOST_PIXELS } from './raster';
import { toldByBytes } from './told';
import { tracesOf } from './traces';

/** What is wrong with a file; where it stands is added by who asked. */
export interface Fault {
	severity: 'error' | 'warning';
	rule: string;
	what: string;
	mend: string;
}

const STRIP = 'Run npm run media:strip: it takes this out of the file.';

/** Faults of a picture's bytes, in plain words. */
export async function lookAtPicture(file: string, bytes: Buffer): Promise<Fault[]> {
	const faults: Fault[] = [];
	const add = (severity: Fault['severity'], rule: string, what: string, mend: string) =>
		faults.push({ severity, rule, what, mend });
	const kind = kindOfBytes(bytes);
	const isVector = kind === 'svg';
	if (isVector && hasFilter(bytes.toString('utf8'))) {
		add(
			'error',
			'vector-filter',
			`“${file}” holds a filter (blur, shadow, noise), which can take hours to draw.`,
			'Take the filter out, or save the drawing as PNG.'
		);
		return faults;
	}
	let told;
	try {
		told = await look(bytes);
	} catch {
		add('error', 'broken-file', `“${file}” cannot be read as a picture.`, 'Save it anew.');
		return faults;
	}
	const { width = 0, height = 0, pages = 1 } = told;
	if (!isVector && width * height > MOST_PIXELS) {
		add(
			'error',
			'too-many-pixels',
			`“${file}” has ${width} × ${height} px, that is ${Math.round((width * height) / 1e6)} million; at most ${MOST_PIXELS / 1e6} million can be worked with.`,
			'Make it smaller: 6,000 px on the long side are plenty.'
		);
		return faults;
	}
	try {
		await decode(bytes);
	} catch {
		add(
			'error',
			'broken-file',
			`“${file}” breaks off or is damaged: it cannot be read to its end.`,
			'Copy or save it anew.'
		);
		return faults;
	}
	if (pages > 1)
		add(
			'warning',
			'animated',
			`“${file}” moves; only its first picture is shown.`,
			'For movement make it a film (.mp4) and use <Film loop="yes">.'
		);
	if (isVector) faults.push(...lookAtVector(file, bytes.toString('utf8')));
	const known = tracesOf(told);
	const raw = toldByBytes(kind, bytes);
	const place = known.place || raw.place;
	const other = [...new Set([...known.other, ...raw.other])];
	if (place)
		add('error', 'place-in-file', `“${file}” holds the place where it was taken (GPS).`, STRIP);
	if (other.length > 0)
		add(
			'warning',
			'traces-in-file',
			`“${file}” tells more than it shows: ${other.join(', ')}. The site leaves it out, but the repository is public.`,
			STRIP
		);
	return faults;
}

/** A filter as an element, or as a property: its work grows with area and reach without a limit. */
const hasFilter = (svg: string): boolean =>
	/<(?:[a-z]+:)?(filter|fe[A-Z]\w+)[\s>/]/i.test(svg) ||
	/\bfilter\s*[:=]\s*["']?\s*[a-z-]+\(/i.test(svg);

/** A drawing in SVG is never published as it is: it is made of pixels, and what could act is said. */
function lookAtVector(file: string, svg: string): Fault[] {
	const found: Fault[] = [];
	const warn = (rule: string, what: string, mend: string) =>
		found.push({ severity: 'warning', rule, what, mend });
	if (/<script[\s>]|\son[a-z]+\s*=|javascript:/i.test(svg))
		warn(
			'vector-program',
			`“${file}” holds a program. It is shown as a picture only; the program does not run.`,
			'Take the program out of the file.'
		);
	if (
		/(?:href|src)\s*=\s*["'](?!#|data:)[^"']+["']|url\(\s*["']?(?!#|data:)[^)]+\)|@import/i.test(
			svg
		)
	)
		warn(
			'vector-reference',
			`“${file}” calls for something from elsewhere, which is not loaded: that part is missing.`,
			'Put the part into the file itself.'
		);
	return found;
}
