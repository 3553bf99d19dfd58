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

/** A line of people on their way, small near the horizon, large at the edge of the sheet. */
function drawMarch(p: Print, { side, horizon }: Composition): void {
	const away = side === 'left' ? 1 : -1;
	const steps = 9;
	for (const i of range(steps)) {
		const t = (i / (steps - 1)) ** 1.5;
		const bend = Math.sin(t * Math.PI) * 46;
		p.person(
			i % 3 === 1 ? 'a' : 'b',
			300 + away * (40 + t * 120 + bend),
			horizon + 26 + t * (664 - horizon),
			0.26 + t * 1.3,
			(i * 5 + 2) % 7,
			i === 5 ? 'right' : 'none'
		);
	}
}

/** Birds that leave on the free side of the sheet. */
function drawBirds(p: Print, { side }: Composition): void {
	const [flip, x] =
		side === 'left'
			? ([-1, (at: number) => at] as const)
			: ([1, (at: number) => 600 - at] as const);
	for (const [at, y, scale, turn] of [
		[470, 150, 0.86, -10],
		[372, 84, 0.5, 4],
		[520, 262, 0.44, -4]
	] as const) {
		const bird = place(BIRD, x(at), y, scale, turn * -flip, -flip);
		p.line('a', bird, 12, true);
		p.line('b', bird, 12, true);
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
	const edge = (way: 1 | -1) => spine.map(([at, y, w]) => `${short(x(at + (way * w) / 2))} ${y}`);
	p.cut(`M${[...edge(1), ...edge(-1).reverse()].join('L')}z`);
	p.cut(`M${x(330)} 338L${x(470)} 286L${x(340)} 352zM${x(214)} 214L${x(96)} 262L${x(222)} 232z`);
}

/** Draws a composition. */
function drawPoster(p: Print, one: Composition): void {
	const motif = MOTIF[one.motif];
	const [width, height] = motif.size;
	const away = one.side === 'left' ? -1 : 1;
	const scale = (470 / Math.max(height, width * 0.9)) * [0.94, 1.12, 1.32][one.size]!;
	const x = 300 + away * [64, 104, 140][one.size]!;
	const y = motif.stands === 'sky' ? 286 : one.crowd === 'none' ? 668 : 636;
	drawSky(p, one, x);
	drawGround(p, one);
	const brush = brushOf(p, { x, y, scale, flip: one.side === 'left' ? 1 : -1 });
	motif.draw(brush, one);
	if (one.outcome === 'partly-won')
		drawDry(p, one, x, y - (motif.stands === 'sky' ? 0 : height * scale * 0.6));
	if (one.outcome === 'won') drawBirds(p, one);
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
