// The poster of a story that has no drawings of its own yet.
import { compose, orderInks, type About, type Composition } from './compose';
import { drawGround, drawSky } from './grounds';
import { MOTIF } from './motifs';
import { brushOf } from './motifs/brush';
import { INK, POSTER, type Print } from './press';
import { BIRD, place, range, short } from './shapes';
import { story, type StoryDrawings } from './story';

export { compose, INK_NAMES, KNOWN_THEMES, MOTIFS, type About, type Composition } from './compose';

/** Those who came: two rows from edge to edge, three who stand near, or nobody. */
function drawCrowd(p: Print, { crowd, side, size }: Composition): void {
	if (crowd === 'many') {
		p.crowd('a', 20, 600, 648, 0.8, { arms: 0.16 });
		if (size === 0) p.placard(side === 'left' ? 446 : 150, 556, 116, 80, 150, -0.07);
		p.crowd('ab', 0, 620, 702, 1.15, { arms: 0.1 });
	} else if (crowd === 'few') {
		const x = (at: number) => (side === 'left' ? 600 - at : at);
		const head = () => Math.floor(p.hand.next() * 7);
		p.together([
			[x(96), 640, 1.9, head(), 'a'],
			[x(206), 664, 1.7, head(), 'b']
		]);
	}
}

/** People on a road, small near the horizon, large at the edge of the sheet: still on their way. */
function drawMarch(p: Print, { side, horizon }: Composition): void {
	const away = side === 'left' ? 1 : -1;
	const middle = (t: number) => 300 + away * (60 + 90 * t);
	const spread = (t: number) => 26 + t * 150;
	const y = (t: number) => horizon + 26 + t * (650 - horizon);
	const edge = (way: number) =>
		range(6).map((i) => {
			const t = (i / 5) * 1.2;
			return `${short(middle(t) + way * (spread(t) + 8 + t * 24))} ${short(y(t) - 12)}`;
		});
	p.cut(`M${[...edge(-1), ...edge(1).reverse()].join('L')}z`);
	const rows = ['b', 'a', 'b', 'ab'] as const;
	for (const [i, on] of rows.entries()) {
		const t = (i / (rows.length - 1)) ** 1.4;
		const scale = 0.34 + t * 0.94;
		const arms = i > 1 ? 0.14 : 0;
		p.crowd(on, middle(t) - spread(t), middle(t) + spread(t), y(t), scale, {
			arms,
			jump: 3 + t * 5
		});
	}
}

/** Birds that leave on the free side of the sheet, as wide as it is. */
function drawBirds(p: Print, { side, variant, size }: Composition, edge: number): void {
	const flip = side === 'left' ? -1 : 1;
	const free = Math.min(250, Math.max(150, 576 - edge));
	const flights = [
		[
			[0.5, 190, 0.92, -10],
			[0.22, 92, 0.5, 4],
			[0.8, 300, 0.44, -4]
		],
		[
			[0.46, 110, 0.9, -16],
			[0.84, 204, 0.56, 2],
			[0.3, 236, 0.4, -8]
		],
		[
			[0.72, 96, 0.5, 0],
			[0.34, 160, 0.6, -8],
			[0.66, 262, 0.82, -14]
		]
	] as const;
	for (const [share, y, scale, turn] of flights[(variant + size) % 3] ?? flights[0]) {
		const at = 570 - free + share * free;
		const bird = place(
			BIRD,
			side === 'left' ? at : 600 - at,
			y,
			(scale * free) / 230,
			turn * -flip,
			-flip
		);
		for (const plate of ['a', 'b'] as const) p.line(plate, bird, 12, true);
		p.a(bird, 0);
		p.b(bird);
	}
}

/** The lower part of the second plate runs dry: lines of paper that grow towards the foot. */
function drawDry(p: Print, { side }: Composition, x: number, top: number): void {
	const [from, to] = side === 'left' ? [x, 620] : [-20, x];
	const lines = range(Math.floor((640 - top) / 15)).map((i) => {
		const high = 2 + (i / 30) * 9;
		return `M${short(from)} ${top + i * 15}H${short(to)}v${short(high)}H${short(from)}z`;
	});
	p.b(lines.join(''), 0);
}

/** A crack through the whole plate. */
function drawCrack(p: Print, { side }: Composition): void {
	const x = (at: number) => (side === 'left' ? at : 600 - at);
	const spine = [
		[196, -10, 14],
		[262, 120, 13],
		[214, 214, 16],
		[330, 338, 15],
		[276, 432, 18],
		[404, 560, 15],
		[366, 640, 14],
		[430, 770, 12]
	] as const;
	const edge = (way: 1 | -1) => spine.map(([at, y, w]) => `${short(x(at + way * w * 0.8))} ${y}`);
	p.cut(`M${[...edge(1), ...edge(-1).reverse()].join('L')}z`);
	p.cut(`M${x(330)} 338L${x(470)} 286L${x(340)} 352zM${x(214)} 214L${x(96)} 262L${x(222)} 232z`);
}

/** Draws a composition. */
function drawPoster(p: Print, one: Composition): void {
	const motif = MOTIF[one.motif];
	const [width, height] = motif.size;
	const away = one.side === 'left' ? -1 : 1;
	const scale = (470 / Math.max(height, width * 0.9)) * [0.94, 1.12, 1.32][one.size]!;
	const x = 300 + away * motif.reach * [0.45, 0.75, 1][one.size]!;
	const y =
		motif.stands === 'sky'
			? one.motif === 'plug' && one.variant === 0
				? 244
				: 286
			: one.crowd === 'none'
				? 668
				: 636;
	drawSky(p, one, x);
	drawGround(p, one);
	const brush = brushOf(p, { x, y, scale, flip: one.side === 'left' ? 1 : -1 });
	motif.draw(brush, one);
	if (one.outcome === 'partly-won')
		drawDry(p, one, x, y - (motif.stands === 'sky' ? 0 : height * scale * 0.6));
	// a thing as wide as the sheet leaves no sky for birds
	const edge = 300 - Math.abs(300 - x) + (width * scale) / 2;
	if (one.outcome === 'won' && edge < 540) drawBirds(p, one, edge);
	if (one.outcome === 'reversed') drawCrack(p, one);
	if (one.crowd === 'march') drawMarch(p, one);
	else drawCrowd(p, one);
}

/** Colours of two inks that authors named, the lighter first. */
export function inksOf(names: readonly [string, string]): [a: string, b: string] {
	const [a, b] = orderInks(names);
	return [INK[a], INK[b]];
}

/**
 * The drawings that any story has: one, its cover.
 * Pure: the same slug and facts give the same bytes.
 * @throws Error with a plain sentence if a motif or an ink that was asked for does not exist
 */
export function posterFor(about: About): StoryDrawings {
	const one = compose(about);
	return story(inksOf(one.inks), { cover: { sheet: POSTER, draw: (p) => drawPoster(p, one) } });
}
