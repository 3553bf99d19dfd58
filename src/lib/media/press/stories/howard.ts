// Howard County: a permit for a jail that was revoked, and the stamp that did it.
import { disc, place, range, short } from '../shapes';
import { INK, POSTER, SCENE } from '../press';
import { story } from '../story';

export default story([INK.brick, INK.pine], {
	/** A rubber stamp comes down from the edge of the sheet; the plan of a building under it is struck out. */
	cover: {
		sheet: POSTER,
		draw(p) {
			// the plan, on its sheet
			const on = (d: string) => place(d, 292, 552, 1, -6);
			const sheet = (g: number) =>
				on(
					`M${-222 - g} ${-176 - g}L${222 + g} ${-176 - g}L${222 + g} ${260 + g}L${-222 - g} ${260 + g}Z`
				);
			p.b(sheet(0), 1);
			p.line('b', sheet(0), 8);
			const walls = on('M-180 -6L-104 -76L180 -76L180 122L-180 122Z');
			for (const plate of ['a', 'b'] as const) p.line(plate, walls, 20, true);
			p.cut(walls);
			p.line('b', `${walls}${on('M-180 -6L180 -6')}`, 8);
			p.b(
				range(14)
					.map((i) => {
						const [x, y] = [-154 + (i % 7) * 46, 14 + Math.floor(i / 7) * 54];
						return on(`M${x} ${y}L${x + 24} ${y}L${x + 24} ${y + 34}L${x} ${y + 34}Z`);
					})
					.join('')
			);
			// the imprint: a bar in a frame, over the plan and off its edges
			const print = (d: string) => place(d, 306, 556, 1.24, -15);
			p.line('a', print('M-182 -56L182 -56L182 56L-182 56Z'), 15);
			p.a(print('M-160 -32L160 -32L160 32L-160 32Z'));
			// the stamp
			const at = (d: string) => place(d, 350, 332, 1, 14);
			const body =
				'M-178 10L178 10L178 -40C178 -62 160 -70 120 -72C70 -76 50 -96 46 -130C42 -166 84 -196 86 -250C88 -304 52 -340 0 -340C-52 -340 -88 -304 -86 -250C-84 -196 -42 -166 -46 -130C-50 -96 -70 -76 -120 -72C-160 -70 -178 -62 -178 -40Z';
			for (const plate of ['a', 'b'] as const) p.line(plate, at(body), 24, true, true);
			p.cut(at(body));
			p.b(at(body));
			p.cut(at('M-178 -20L178 -20L178 -28L-178 -28Z'));
			p.b(at('M-178 -16L178 -16L178 10L-178 10Z'), 0);
			p.a(at('M-178 -16L178 -16L178 10L-178 10Z'));
			p.line('b', at('M-52 -236C-54 -276 -34 -304 -6 -310'), 13, true, true);
			p.line('b', at('M-96 -50C-60 -56 -34 -72 -24 -98'), 9, true, true);
		}
	},
	/** The bench of the county council: five seats, `lit` of the lamps on it burning; `veto` lays a bar over it. */
	seats: {
		sheet: SCENE,
		inks: [INK.marigold, INK.pine],
		numbers: { lit: [0, 5], veto: [0, 1] },
		draw(p, { lit = 0, veto = 0 }) {
			const { poly, box } = p.shapes;
			// a panelled wall, with a band of windows under the ceiling
			p.b('M-4 -4H724V470H-4z', 2);
			for (const x of range(5)) {
				p.cut(box(x * 144 + 14, 22, 116, 92));
				p.line('b', `M${x * 144 + 72} 22V114M${x * 144 + 14} 66H${x * 144 + 130}`, 5);
				p.line('b', `M${x * 144 + 14} 22H${x * 144 + 130}V114H${x * 144 + 14}z`, 6);
			}
			// the floor, towards us
			p.cut('M-4 650H724V784H-4z');
			p.b('M-4 650H724V784H-4z', 1);
			p.line('b', 'M-4 650H724M140 650L60 784M300 650L276 784M420 650L444 784M580 650L660 784', 4);
			// chairs, and the bench before them
			for (const i of range(5)) {
				const x = 72 + i * 144;
				const back = `M${x - 48} 476V232C${x - 48} 188 ${x + 48} 188 ${x + 48} 232V476z`;
				for (const plate of ['a', 'b'] as const) p.line(plate, back, 14, true);
				p.cut(back);
				p.b(back);
				p.line('b', `M${x - 30} 460V244C${x - 30} 214 ${x + 30} 214 ${x + 30} 244V460`, 4, true);
			}
			p.cut(poly([-10, 432], [730, 432], [730, 664], [-10, 664]));
			p.b(box(-8, 442, 736, 26));
			p.b(box(-8, 478, 736, 176));
			for (const i of range(5)) {
				const x = 72 + i * 144;
				p.line('b', `M${x - 56} 500H${x + 56}V632H${x - 56}z`, 4, true);
				p.cut(box(x - 38, 528, 76, 26));
			}
			// a lamp for each seat
			for (const i of range(5)) {
				const x = 72 + i * 144;
				p.free(`M${x} 440V384`, 10, 10, false);
				p.free(`M${x - 20} 437H${x + 20}`, 12, 8, false);
				p.cut(disc(x, 350, 41));
				if (i < lit) {
					p.a(disc(x, 350, 33));
					for (const turn of range(5)) {
						const angle = ((turn * 32 + 206) * Math.PI) / 180;
						const ray = (r: number) =>
							`${short(x + r * Math.cos(angle))} ${short(350 + r * Math.sin(angle))}`;
						p.free(`M${ray(50)}L${ray(70)}`, 8, 7, true, 'a');
					}
				} else p.line('b', disc(x, 350, 30), 6);
			}
			// the bar of the veto, over all of it
			if (veto > 0) {
				const bar = 'M-20 548L740 262V382L-20 668z';
				for (const plate of ['a', 'b'] as const) p.line(plate, bar, 22, true);
				p.cut(bar);
				p.ab(bar);
			}
		}
	}
});
