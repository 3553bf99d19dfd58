// Mecklenburg: a ballot, and a door that it opened.
import { STAR, disc, place, range, short } from '../shapes';
import { INK, POSTER, SCENE, type Print } from '../press';
import { story } from '../story';

/** Someone who waits beside the door, from behind: a braid down the back, a coat, a bag across it. */
function waiting(p: Print): void {
	const coat = 'M590 446C566 456 526 462 516 500L494 790H730L708 500C698 462 658 456 634 446z';
	const head = `${disc(612, 384, 42, 48)}${disc(569, 392, 8, 12)}${disc(655, 392, 8, 12)}M592 410H632V456C622 466 602 466 592 456z`;
	const braid =
		range(6)
			.map((i) => disc(612 + (i % 2 ? 3 : -3), 440 + i * 27, 19 - i * 1.6, 17))
			.join('') + 'M605 584H619L626 616H598z';
	for (const d of [coat, head]) for (const plate of ['a', 'b'] as const) p.line(plate, d, 14, true);
	p.cut(coat);
	p.a(coat);
	p.line('b', 'M556 560L540 790M668 560L684 790', 6);
	p.line('b', 'M548 470L676 668', 12);
	p.cut(head);
	p.ab(head);
	for (const plate of ['a', 'b'] as const) p.line(plate, braid, 9, true);
	p.ab(braid);
}

export default story([INK.marigold, INK.night], {
	/** A hand, a ballot, a box. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { poly, box, rays } = p.shapes;
			p.a(rays(252, 500, 120, 900, 19, 180, 360, 0.5));
			p.cut(poly([0, 500], [600, 500], [600, 760], [0, 760]));
			const ballot = (g: number) =>
				poly([150 - g, 200 - g], [346 + g, 176 - g], [372 + g, 506 + g], [176 - g, 506 + g]);
			p.cut(ballot(14));
			p.b(ballot(4));
			p.b(ballot(-5), 0);
			p.a('M196 268L222 296L280 226L296 240L224 326L180 284z');
			p.b('M200 372l124-14v11l-124 14zM204 412l124-14v11l-124 14z');
			p.free('M408 262L640 130', 128, 16);
			p.free('M402 232L400 300', 92, 16);
			p.b('M492 140l64 112 22-12-64-114z', 0);
			for (const i of range(4))
				p.free(`M${short(300 + Math.abs(i - 1.2) * 9)} ${212 + i * 36}L412 ${220 + i * 34}`, 32, 9);
			p.cut(poly([74, 492], [146, 446], [454, 446], [526, 492], [526, 760], [74, 760]));
			p.b(poly([84, 496], [148, 456], [452, 456], [516, 496]), 3);
			p.cut(poly([166, 440], [368, 440], [372, 478], [170, 478]));
			p.b(poly([164, 400], [366, 400], [371, 480], [171, 480]));
			p.b(poly([174, 400], [358, 400], [362, 480], [180, 480]), 0);
			p.b(box(140, 476, 262, 10));
			p.ab(poly([84, 502], [516, 502], [516, 760], [84, 760]));
			p.cut(place(STAR, 300, 610, 0.62));
		}
	},
	/** The steel door of a jail in a thick wall, `open` from shut (0) to wide (100). */
	door: {
		sheet: SCENE,
		numbers: { open: [0, 100] },
		draw(p, { open = 0 }) {
			const turn = (open / 100) * 1.36;
			// the wall: courses of block, with its depth beside the door
			p.b('M0 0H720V640H0z');
			p.b(
				range(11)
					.map(
						(row) =>
							`M0 ${row * 60}h720v3H0z` +
							range(7)
								.map((i) => `M${i * 120 + (row % 2) * 60} ${row * 60}h3v60h-3z`)
								.join('')
					)
					.join(''),
				0
			);
			p.cut('M196 84H524V640H196z');
			p.ab('M208 96H512V640H208z');
			// what is behind the door: light, as far as the door lets it through
			const edge = 220 + 280 * Math.cos(turn);
			const lit = (d: string) => {
				p.b(d, 0);
				p.a(d);
			};
			p.cut('M0 640H720V780H0z');
			p.b('M0 640H720V780H0z', 2);
			if (open > 0) {
				lit(`M${short(edge)} 108H500V640H${short(edge)}z`);
				const spread = (open / 100) * 300;
				p.cut(
					`M${short(edge)} 640H500L${short(500 + spread * 0.55)} 780H${short(edge - spread * 0.35)}z`
				);
				p.a(
					`M${short(edge)} 640H500L${short(500 + spread * 0.55)} 780H${short(edge - spread * 0.35)}z`
				);
			}
			// the leaf swings towards us: its free edge comes nearer and grows
			const near = 1 + Math.sin(turn) * 0.16;
			const [top, low] = [374 - 266 * near, 374 + 266 * near];
			const leaf = (inset: number) =>
				`M${220 + inset} ${108 + inset}L${short(edge - inset)} ${short(top + inset)}V${short(low - inset)}L${220 + inset} ${640 - inset}z`;
			p.cut(leaf(-8));
			p.b(leaf(0));
			p.b(leaf(12), 0);
			p.b(leaf(16));
			// a hatch at the height of the eyes, a slot for the tray, and the lock
			const along = (share: number) => 220 + (edge - 220) * share;
			const bar = (from: number, to: number, y: number, h: number) =>
				`M${short(along(from))} ${y}H${short(along(to))}v${h}H${short(along(from))}z`;
			p.b(bar(0.3, 0.72, 210, 74), 0);
			p.b(
				range(4)
					.map((i) => bar(0.38 + i * 0.085, 0.4 + i * 0.085, 210, 74))
					.join('')
			);
			p.b(bar(0.28, 0.74, 430, 22), 0);
			p.b(bar(0.84, 0.92, 366, 52), 0);
			waiting(p);
		}
	}
});
