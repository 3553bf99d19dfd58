// Howard County: a permit for a jail that was revoked, and the stamp that did it.
import { place, range } from '../shapes';
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
	seats: {
		sheet: SCENE,
		numbers: { lit: [0, 5], veto: [0, 1] },
		draw(p, { lit = 0, veto = 0 }) {
			p.a(place('M0 0L10 10L20 0Z', 100, 100, 10 + lit + veto));
		}
	}
});
