// The poster of the archive itself: an open lock before a low sun, and people who have come to see.
import { INK, POSTER, Print } from '../press/press';
import { disc } from '../press/shapes';

/** The poster as an SVG of 600 by 750; the same bytes each time. */
export function archivePoster(): string {
	const p = new Print('archive/poster', [INK.marigold, INK.night], POSTER);
	const { poly, rays } = p.shapes;
	const body = poly([140, 384], [460, 384], [460, 720], [140, 720]);
	p.a(rays(352, 250, 256, 900, 26, 0, 360, 0.36), 2);
	// no rays under the body: only the sun shows through it
	p.a(body, 0);
	p.a(disc(352, 250, 236));
	// the bow: its short leg hangs free, clear of the body
	p.free('M204 430V232C204 92 396 92 396 232V300', 50, 16, false);
	// the body, which prints over the sun
	p.b(body);
	p.b(poly([164, 408], [436, 408], [436, 416], [164, 416]), 0);
	// the keyhole
	const hole = disc(300, 492, 40) + poly([280, 516], [320, 516], [342, 606], [258, 606]);
	p.cut(hole);
	p.a(hole);
	p.crowd('a', 8, 600, 664, 0.72, { step: 58, arms: 0.2 });
	p.crowd('ab', -6, 616, 712, 1, { step: 74, arms: 0.1 });
	return p.toSvg();
}
