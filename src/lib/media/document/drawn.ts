// Copies what is drawn, and nothing else, from one PDF into another. Not a list of what is private (there
// is always one more) but of what draws, after ISO 32000-1; keys that are not named here stay behind.
import {
	PDFArray,
	PDFDict,
	PDFInvalidObject,
	PDFName,
	PDFRawStream,
	PDFRef,
	type PDFContext,
	type PDFObject
} from '@cantoo/pdf-lib';
import { cleanJpeg, cleanJpeg2000 } from './jpeg';
import { entriesOf, get, nameOf, pictureIn } from './graph';

const DRAWS = new Set(
	`Type Subtype Filter DecodeParms Predictor Colors BitsPerComponent Columns EarlyChange K EndOfLine
	EncodedByteAlign Rows EndOfBlock BlackIs1 DamagedRowsBeforeError ColorTransform JBIG2Globals
	FormType BBox Matrix Resources Group S CS I
	Width Height ColorSpace Intent ImageMask Mask Decode Interpolate SMask SMaskInData Matte
	BaseFont FirstChar LastChar Widths FontDescriptor Encoding ToUnicode DescendantFonts CIDSystemInfo
	Registry Ordering Supplement DW W DW2 W2 CIDToGIDMap FontBBox FontMatrix CharProcs FontName
	FontFamily FontStretch FontWeight Flags ItalicAngle Ascent Descent Leading CapHeight XHeight StemV
	StemH AvgWidth MaxWidth MissingWidth FontFile FontFile2 FontFile3 CharSet CIDSet BaseEncoding
	Differences CMapName WMode UseCMap Length1 Length2 Length3
	LW LC LJ ML D RI OP op OPM Font FL SM SA BM CA ca AIS TK TR TR2 G BC
	PatternType PaintType TilingType XStep YStep Shading ExtGState ShadingType Background AntiAlias
	Function Domain Coords Extend BitsPerCoordinate BitsPerFlag VerticesPerRow
	FunctionType Range Size BitsPerSample Order Encode C0 C1 N Functions Bounds
	Alternate WhitePoint BlackPoint Gamma Colorants Process Components`
		.trim()
		.split(/\s+/)
);
/** The parts of a resource dictionary that drawing looks up by a name of the author’s choosing. */
const RESOURCES = new Set(['Font', 'XObject', 'ColorSpace', 'ExtGState', 'Pattern', 'Shading']);

/** plain: keys have a meaning; resources: its parts; names: keys are free, so that all are kept. */
type Role = 'plain' | 'resources' | 'names';

function roleOf(role: Role, key: string): Role | undefined {
	if (role === 'names') return 'plain';
	if (role === 'resources') return RESOURCES.has(key) ? 'names' : undefined;
	if (!DRAWS.has(key)) return undefined;
	if (key === 'Resources') return 'resources';
	return key === 'CharProcs' || key === 'Colorants' ? 'names' : 'plain';
}

/** Makes a copier from one document to another; what was copied once is referred to afterwards. */
export function copierOf(from: PDFContext, to: PDFContext) {
	const known = new Map<string, PDFRef>();

	function copyDict(dict: PDFDict, role: Role, leaveOut: readonly string[] = []): PDFDict {
		const copied = to.obj({});
		for (const [key, value] of dict.entries()) {
			const next = roleOf(role, key.decodeText());
			if (next && !leaveOut.includes(key.decodeText())) copied.set(key, copy(value, next));
		}
		return copied;
	}

	function copyStream(stream: PDFRawStream, role: Role): PDFRawStream {
		const picture = pictureIn(stream, from);
		if (!picture) return PDFRawStream.of(copyDict(stream.dict, role), stream.getContents().slice());
		const dict = copyDict(stream.dict, role, ['Filter', 'DecodeParms']);
		dict.set(PDFName.of('Filter'), PDFName.of(picture.kind));
		const parms = get(stream.dict, 'DecodeParms');
		const last = parms instanceof PDFDict ? parms : entriesOf(parms).at(-1);
		if (last instanceof PDFDict) dict.set(PDFName.of('DecodeParms'), copyDict(last, 'plain'));
		const clean = picture.kind === 'DCTDecode' ? cleanJpeg : cleanJpeg2000;
		return PDFRawStream.of(dict, clean(picture.bytes).slice());
	}

	function copy(value: PDFObject, role: Role): PDFObject {
		if (value instanceof PDFRef) {
			const object = from.lookup(value);
			if (!object) return to.obj(null);
			// The same dictionary may be met in two roles; each has its own copy.
			const key = `${value.tag} ${role}`;
			const before = known.get(key);
			if (before) return before;
			const ref = to.nextRef();
			known.set(key, ref);
			to.assign(ref, copy(object, role));
			return ref;
		}
		if (value instanceof PDFRawStream) return copyStream(value, role);
		if (value instanceof PDFDict) return copyDict(value, role);
		if (value instanceof PDFArray) {
			const copied = to.obj([]);
			for (const one of value.asArray()) copied.push(copy(one, role));
			return copied;
		}
		// What could not be read is not handed on.
		return value instanceof PDFInvalidObject ? to.obj(null) : value.clone(to);
	}

	return {
		/** A value that draws: a stream, an appearance, a box. */
		copy: (value: PDFObject) => copy(value, 'plain'),
		/** A resource dictionary as one that may be added to. */
		copyResources: (dict: PDFDict | undefined) => (dict ? copyDict(dict, 'resources') : to.obj({}))
	};
}

/** Kinds of annotations that put a sign of the viewer on the screen and nothing on the page. */
const SIGNS = new Set(
	'Text Popup Link FileAttachment Sound Movie Screen RichMedia 3D TrapNet'.split(' ')
);
const HIDDEN = 0b10 | 0b100000;

/** The appearance that an annotation draws on its page: a form with its place, or nothing. */
export function appearanceOf(
	annotation: PDFDict
): { stream: PDFObject; dict: PDFDict; rect: number[] } | undefined {
	const numbers = (value: PDFObject | undefined) => entriesOf(value).map((one) => Number(`${one}`));
	const flags = Number(`${get(annotation, 'F') ?? 0}`);
	if (SIGNS.has(nameOf(get(annotation, 'Subtype'))) || (flags & HIDDEN) !== 0) return undefined;
	const faces = get(annotation, 'AP');
	if (!(faces instanceof PDFDict)) return undefined;
	let holder = faces;
	let key = 'N';
	const normal = get(faces, 'N');
	if (normal instanceof PDFDict) [holder, key] = [normal, nameOf(get(annotation, 'AS'))];
	const stream = holder.get(PDFName.of(key));
	const found = get(holder, key);
	const rect = numbers(get(annotation, 'Rect'));
	if (!stream || !(found instanceof PDFRawStream) || rect.length !== 4) return undefined;
	return { stream, dict: found.dict, rect };
}

/**
 * The matrix that puts an appearance into its place (ISO 32000-1, 12.5.5, algorithm 8.1): the box of the
 * form, turned by its own matrix, is stretched onto the rectangle of the annotation.
 */
export function placeOf(form: PDFDict, rect: number[]): number[] | undefined {
	const read = (key: string) => entriesOf(get(form, key)).map((one) => Number(`${one}`));
	const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = read('BBox');
	const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = read('Matrix');
	const corners = [x0, x1].flatMap((x) =>
		[y0, y1].map((y) => [a * x + c * y + e, b * x + d * y + f] as const)
	);
	const xs = corners.map(([x]) => x);
	const ys = corners.map(([, y]) => y);
	const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
	const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - bottom];
	if (!(width > 0 && height > 0)) return undefined;
	const [r0 = 0, s0 = 0, r1 = 0, s1 = 0] = rect;
	const across = Math.abs(r1 - r0) / width;
	const up = Math.abs(s1 - s0) / height;
	return [across, 0, 0, up, Math.min(r0, r1) - left * across, Math.min(s0, s1) - bottom * up];
}
