// What a picture's file says about people beside the picture, named in plain words; picture/cut.ts takes
// it out. Source: EXIF, CIPA DC-008.

/** What was found; place is the one that must never stay. */
export interface Traces {
	place: boolean;
	/** Camera, date, author, text, small copy of the picture, in plain words. */
	other: string[];
}

interface Told {
	exif?: Buffer | undefined;
	xmp?: Buffer | undefined;
	iptc?: Buffer | undefined;
	comments?: { keyword: string; text: string }[] | undefined;
}

/** Names the traces in what sharp reads from a file. */
export function tracesOf({ exif, xmp, iptc, comments }: Told): Traces {
	const words = xmp?.toString('utf8') ?? '';
	const other = [
		exif && 'data of the camera (EXIF)',
		xmp && 'a description by an editing program (XMP)',
		iptc && 'a caption of the press (IPTC)',
		comments && comments.length > 0 && 'a comment'
	].filter((one): one is string => typeof one === 'string');
	return { place: hasPlace(exif) || /GPS(Latitude|Longitude)/.test(words), other };
}

/** Whether EXIF holds a GPS directory with anything in it (tag 0x8825 of the first directory). */
export function hasPlace(exif: Buffer | undefined): boolean {
	if (!exif) return false;
	const start = exif.subarray(0, 6).toString('latin1') === 'Exif\0\0' ? 6 : 0;
	const tiff = exif.subarray(start);
	if (tiff.length < 8) return false;
	const little = tiff.subarray(0, 2).toString('latin1') === 'II';
	const short = (at: number) =>
		at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
	const long = (at: number) =>
		at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at);
	const first = long(4);
	for (let i = 0; i < short(first); i++) {
		const entry = first + 2 + i * 12;
		if (short(entry) === 0x8825) return short(long(entry + 8)) > 0;
	}
	return false;
}
