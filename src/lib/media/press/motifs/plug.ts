// The line pulled out: a plug and its socket, lying or hanging.
import { range, type Spot } from '../shapes';
import type { Motif } from './brush';

export const plug: Motif = {
	stands: 'sky',
	reach: 90,
	size: [640, 240],
	draw({ print: p, poly, path, free }, { open, variant }) {
		const turn = ([x, y]: Spot): Spot => (variant ? [y, x] : [x, y]);
		const shape = (...points: Spot[]) => poly(...points.map(turn));
		const bar = (x: number, y: number, w: number, h: number) =>
			shape([x, y], [x + w, y], [x + w, y + h], [x, y + h]);
		const curve = (d: string) =>
			path(
				variant
					? d.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, one: string, two: string) => `${two} ${one}`)
					: d
			);
		const gap = open * 96;
		const [left, right] = [-40 - gap / 2, 44 + gap / 2];
		const body = (g: number) =>
			curve(
				`M${left - 210 - g} ${-34 - g} L${left - 170} ${-34 - g} C${left - 160} ${-84 - g} ${left - 130} ${-90 - g} ${left - 100} ${-90 - g} L${left - 20} ${-90 - g} C${left + 14 + g} ${-90 - g} ${left + 14 + g} ${90 + g} ${left - 20} ${90 + g} L${left - 100} ${90 + g} C${left - 130} ${90 + g} ${left - 160} ${84 + g} ${left - 170} ${34 + g} L${left - 210 - g} ${34 + g} Z`
			);
		p.cut(bar(left - 8, -70, 104, 140) + body(12));
		const cord = `M${left - 200} 0 C${left - 300} 0 ${left - 330} 40 ${left - 700} 60`;
		for (const plate of ['a', 'b'] as const) p.line(plate, curve(cord), 54, true, true);
		p.line('b', curve(cord), 34, false, true);
		p.b(bar(left - 6, -58, 88, 24) + bar(left - 6, 34, 88, 24));
		p.b(body(0));
		p.b(
			range(3)
				.map((i) => bar(left - 132 + i * 30, -56, 12, 112))
				.join(''),
			0
		);
		p.cut(bar(right - 10, -122, 270, 244));
		p.b(bar(right, -112, 150, 224));
		p.cut(bar(right - 8, -132, 46, 264));
		p.ab(bar(right, -126, 30, 252));
		const end = curve(
			`M${right + 162} -112 L${right + 200} -112 C${right + 260} -108 ${right + 290} -60 ${right + 330} -44 L${right + 370} -44 L${right + 370} 44 L${right + 330} 44 C${right + 290} 60 ${right + 260} 108 ${right + 200} 112 L${right + 162} 112 Z`
		);
		const tail = `M${right + 360} 0 C${right + 460} 0 ${right + 500} -30 ${right + 800} -40`;
		for (const plate of ['a', 'b'] as const) {
			p.line(plate, end, 20, true, true);
			p.line(plate, curve(tail), 54, true, true);
		}
		p.line('b', curve(tail), 34, false, true);
		p.b(end);
		p.b(bar(right + 50, -60, 74, 26) + bar(right + 50, 34, 74, 26), 0);
		if (open < 0.3) p.b(bar(left, -56, 120, 24) + bar(left, 32, 120, 24));
		// the spark where they part
		if (open > 0.3)
			for (const y of [-150, -92, 92, 150])
				free(turnLine(variant, -10, Math.sign(y) * 76, y > 0 ? 1 : -1, Math.abs(y) > 100), 13);
	}
};

/** One short stroke away from the gap. */
function turnLine(variant: 0 | 1, x: number, y: number, way: number, far: boolean): string {
	const [from, to]: [Spot, Spot] = far
		? [
				[x - 22, y + way * 24],
				[x - 40, y + way * 78]
			]
		: [
				[x + 26, y + way * 24],
				[x + 44, y + way * 78]
			];
	const [a, b] = variant
		? [
				[from[1], from[0]],
				[to[1], to[0]]
			]
		: [from, to];
	return `M${a?.[0]} ${a?.[1]} L${b?.[0]} ${b?.[1]}`;
}
