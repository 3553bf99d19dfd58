// Texas: a contract that loses one of its three seals, a building that keeps its windows, a jail on paper.
import { disc, place, range, short, shorten } from '../shapes';
import { INK, POSTER, SCENE, WIDE, type Print } from '../press';
import { story } from '../story';

const BEDS = 512;

/** Wire of a fence between two heights. */
const mesh = (from: number, to: number, top: number, low: number, step: number) => {
	const run = low - top;
	return range(Math.ceil((to - from + run) / step))
		.map((i) => {
			const x = short(from - run + i * step);
			return `M${x} ${top}l${run} ${run}M${x} ${low}l${run} ${-run}`;
		})
		.join('');
};

/** A seal as on a deed: teeth around, a ring within. */
const teeth = (x: number, y: number, r: number) =>
	`M${range(32)
		.map((i) => {
			const turn = (i / 32) * 2 * Math.PI;
			const far = i % 2 ? r : r * 0.88;
			return `${short(x + far * Math.cos(turn))} ${short(y + far * Math.sin(turn))}`;
		})
		.join('L')}z`;

/** What stands in a seal: a courthouse, a company’s block, a federal shield. */
const MARKS = [
	'M-30 26L30 26L30 18L-30 18ZM-25 14L-17 14L-17 -6L-25 -6ZM-4 14L4 14L4 -6L-4 -6ZM17 14L25 14L25 -6L17 -6ZM-32 -10L32 -10L0 -32Z',
	'M-26 26L-26 -8L-9 -20L-9 -8L9 -20L9 -8L26 -20L26 26Z',
	'M-25 -28L25 -28L25 4C25 18 12 26 0 32C-12 26 -25 18 -25 4Z'
] as const;

function seal(p: Print, x: number, y: number, r: number, mark: string) {
	p.cut(teeth(x, y, r + 7));
	p.a(teeth(x, y, r));
	p.line('b', disc(x, y, r * 0.74), 4);
	p.b(place(mark, x, y, r / 66));
}

/** A telephone on its rest, from the left foot on. */
const TELEPHONE =
	'm-24 8l9-24h30l9 24zm18-15v11h12v-11zm-26-13v-11c10-9 54-9 64 0v11h-17l-3-6h-24l-3 6z';

/** The contract without its corner, and the corner: middle at 0 0. */
const TEAR = [
	[190, 10],
	[150, 40],
	[158, 72],
	[110, 94],
	[114, 128],
	[66, 150],
	[74, 184],
	[40, 202],
	[46, 225]
] as const;
const along = (list: readonly (readonly [number, number])[]) =>
	list.map(([x, y]) => `L${x} ${y}`).join('');
const PAGE = `M-190 225L-190 -225L190 -225${along(TEAR)}Z`;
const CORNER = `M190 225${along(TEAR)}Z`;

export default story([INK.marigold, INK.pine], {
	/** The corner with one seal is torn off the contract; the building below keeps its light. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { box } = p.shapes;
			p.a(disc(436, 214, 250));
			p.cut('M0 552H600V760H0z');
			const sheet = (d: string, x: number, y: number, turn: number) => {
				const at = place(d, x, y, 1, turn);
				for (const plate of ['a', 'b'] as const) p.line(plate, at, 34, true, true);
				p.cut(at);
				p.line('b', at, 13);
			};
			sheet(PAGE, 248, 284, -6);
			const on = (d: string) => place(d, 248, 284, 1, -6);
			p.b(on('M-146 -178L146 -178L146 -152L-146 -152Z'));
			p.b(
				range(5)
					.map((i) => {
						const y = -112 + i * 40;
						const to = i === 4 ? 40 : 146;
						return on(`M-146 ${y}L${to} ${y}L${to} ${y + 12}L-146 ${y + 12}Z`);
					})
					.join('')
			);
			seal(p, 152, 446, 54, MARKS[1]);
			seal(p, 264, 434, 54, MARKS[2]);
			// the building, its fence and its light
			p.b('M0 566H600V690H0z');
			p.cut(box(0, 552, 600, 14));
			const panes = shorten(
				range(48)
					.map((i) => `M${40 + (i % 24) * 22} ${584 + Math.floor(i / 24) * 40}h11v22h-11z`)
					.join('')
			);
			p.b(panes, 0);
			p.a(panes);
			p.cut('M0 670H600V760H0z');
			p.a('M0 676H600V760H0z', 2);
			p.line('b', mesh(0, 600, 676, 760, 30), 4.5);
			p.b('M0 670H600V682H0z');
			// the corner that left, with its seal
			sheet(CORNER, 392, 404, 16);
			seal(p, 483, 606, 39, MARKS[0]);
		}
	},
	/**
	 * The building with a window for each bed, and the contract before it. Who is in the yard, what lies
	 * by the county’s seal, whether the seal is still there, and for how many years the rest is signed.
	 */
	hutto: {
		sheet: SCENE,
		numbers: {
			families: [0, 1],
			women: [0, 1],
			coins: [0, 25],
			yes: [0, 4],
			no: [0, 1],
			gone: [0, 1],
			years: [0, 10]
		},
		draw(p, { families = 0, women = 0, coins = 0, yes = 0, no = 0, gone = 0, years = 0 }) {
			p.a(disc(612, 96, 150));
			p.cut('M0 276H720V780H0z');
			p.b('M24 54H696V286H24z');
			p.b('M8 34H712V56H8z');
			const panes = shorten(
				range(BEDS)
					.map((i) => `M${40 + (i % 32) * 20.2} ${72 + Math.floor(i / 32) * 12.6}h12v7h-12z`)
					.join('')
			);
			p.b(panes, 0);
			p.a(panes);
			p.a('M0 286H720V412H0z', 2);
			// the yard: in pairs, grown and small; later women only
			for (const i of range(8)) {
				const x = 62 + i * 82 + p.hand.between(-8, 8);
				const head = [0, 3, 1, 4, 0, 2, 3, 4][i] ?? 0;
				if (families) {
					p.person('b', x, 334, 0.62, head);
					p.person('b', x + 32, 356, 0.42, i % 2 ? 3 : 0);
				}
				if (women) p.person('b', x + 14, 334, 0.62, i % 2 ? 3 : 4);
			}
			p.cut('M0 402H720V780H0z');
			p.free(mesh(0, 720, 374, 404, 20), 3.5, 4, false);
			p.b('M0 370H720V377H0zM0 402H720V412H0z');
			for (const i of range(5)) p.b(`M${64 + i * 144} 360h9v52h-9z`);
			// the contract, whole or without its right part
			const page = (d: string, at: readonly [number, number, number]) => {
				const one = place(d, at[0], at[1], 1, at[2]);
				for (const plate of ['a', 'b'] as const) p.line(plate, one, 26, true, true);
				p.cut(one);
				p.line('b', one, 9);
			};
			const tear = 'L484 440L466 480L488 516L458 556L480 600L452 640L474 690L456 726L470 756';
			if (gone) page(`M40 756L40 440${tear}Z`, [0, 0, 0]);
			else page('M40 440L680 440L680 756L40 756Z', [0, 0, 0]);
			p.b('M72 470H430V492H72zM72 514H430V523H72zM72 540H430V549H72z');
			seal(p, 140, 646, 66, MARKS[1]);
			seal(p, 316, 646, 66, MARKS[2]);
			if (gone) {
				page(
					'M680 440L680 756L470 756L456 726L474 690L452 640L480 600L458 556L488 516L466 480L484 440Z',
					[94, -70, 10]
				);
				const [x, y] = [564, 668];
				p.line('b', teeth(x, y, 62), 4);
				p.line('b', disc(x, y, 46), 3);
				p.line('b', place(MARKS[0], x, y, 0.9), 3);
			} else seal(p, 564, 646, 66, MARKS[0]);
			// the legal fund: a coin for each ten thousand dollars
			for (const i of range(coins)) {
				const [x, y] = [496 + (i % 5) * 36, 548 - Math.floor(i / 5) * 17];
				p.cut(disc(x, y, 19, 10));
				p.a(disc(x, y, 16, 7.5));
				p.line('b', disc(x, y, 16, 7.5), 3);
			}
			range(yes + no).forEach((i) => {
				const [x, y] = [488 + i * 38, 512];
				if (i < yes) p.a(disc(x, y, 15));
				p.line('b', disc(x, y, 15), 4);
				if (i < yes) p.line('b', `M${x - 7} ${y}l5 7l10-13`, 4, false, true);
				else p.line('b', `M${x - 6} ${y - 6}l12 12m0-12l-12 12`, 4, false, true);
			});
			for (const i of range(years)) {
				const tab = `M${72 + i * 34} 722h26v20h-26z`;
				p.a(tab);
				p.line('b', tab, 3);
			}
		}
	},
	/** A field where a jail was to stand: its `plan` in outline, and the telephones of those who called. */
	lot: {
		sheet: { ...WIDE, loose: 0.35 },
		numbers: { plan: [0, 1], phones: [0, 100] },
		draw(p, { plan = 0, phones = 0 }) {
			p.a(disc(1270, 360, 230));
			p.cut('M0 470H1600V900H0z');
			p.b(
				`M0 474${range(40)
					.map((i) => `Q${i * 40 + 20} ${short(470 - p.hand.between(18, 66))} ${i * 40 + 40} 468`)
					.join('')}V484H0z`
			);
			p.a('M0 488H1600V900H0z', 2);
			p.b(
				range(70)
					.map(() => {
						const [x, y] = [p.hand.between(20, 1580), p.hand.between(520, 880)];
						const size = 6 + (y - 500) / 26;
						return `M${short(x)} ${short(y)}l${short(-size)} ${short(-size * 1.7)}l${short(size * 0.8)} ${short(size * 1.1)}l${short(size * 0.2)} ${short(-size * 2)}l${short(size * 0.5)} ${short(size * 1.8)}l${short(size)} ${short(-size)}l${short(-size * 0.7)} ${short(size * 1.8)}z`;
					})
					.join('')
			);
			// four stakes and a string
			const corners = [
				[300, 700],
				[420, 540],
				[1210, 540],
				[1340, 700]
			] as const;
			p.free(`M${corners.map(([x, y]) => `${x} ${y - 40}`).join('L')}z`, 4, 8);
			for (const [x, y] of corners) p.free(`M${x} ${y}V${y - 74}`, 15, 10, false);
			if (plan) {
				const walls =
					'M420 520V150H1210V520M420 150L470 104H1160L1210 150M760 520V440H870V520M420 236H1210M420 322H1210M420 408H1210';
				const cells = range(54)
					.map((i) => `M${448 + (i % 18) * 42} ${174 + Math.floor(i / 18) * 86}h18v40h-18z`)
					.join('');
				p.cut('M408 546V140L464 92H1166L1222 140V546z');
				p.b('M414 526V146L466 98H1164L1216 146V526z', 1);
				p.line('b', 'M414 526V146L466 98H1164L1216 146V526', 9);
				p.line('b', walls, 5);
				p.b(cells, 0);
				p.line('b', cells, 4);
			}
			if (phones) {
				p.cut('M0 574H1600V900H0z');
				p.b('M0 586H1600V900H0z');
				const sets = range(phones)
					.map((i) => `M${58 + (i % 20) * 78} ${640 + Math.floor(i / 20) * 60}${TELEPHONE}`)
					.join('');
				p.b(sets, 0);
				p.a(sets);
			}
		}
	}
});
