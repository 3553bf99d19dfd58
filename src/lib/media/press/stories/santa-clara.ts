// Santa Clara County: fingerprints that were sent on, and a valley of orchards that refused.
import { disc, range, short, type Spot } from '../shapes';
import { INK, POSTER, type Print } from '../press';
import { story } from '../story';

const CORE: Spot = [318, 300];

/** One ridge around the core, from one angle to another in degrees; 90 is straight down. */
function ridge(step: number, from: number, to: number): string {
	const [rx, ry] = [22 + step * 21, 26 + step * 22];
	const at = (turn: number) => {
		const angle = (turn * Math.PI) / 180;
		return `${short(CORE[0] + rx * Math.cos(angle))} ${short(CORE[1] - step * 2 + ry * Math.sin(angle))}`;
	};
	return `M${at(from)}A${rx} ${ry} 0 ${to - from > 180 ? 1 : 0} 1 ${at(to)}`;
}

/** The crown: ridges with a gap here and there, open below where the trunk comes in. */
function crown(p: Print): string {
	const { between } = p.hand;
	return range(9)
		.map((i) => {
			const step = i + 2;
			const open = 24 + 150 / (step + 3);
			const [start, end] = [90 + open, 450 - open];
			const gap = 520 / (22 + step * 21);
			const first = between(start + 30, start + (end - start) * 0.45);
			const second = between(start + (end - start) * 0.55, end - 30);
			return (
				ridge(step, start, first - gap) +
				ridge(step, first + gap, second - gap) +
				ridge(step, second + gap, end)
			);
		})
		.join('');
}

export default story([INK.rose, INK.pine], {
	/** The crown of a fruit tree is a fingerprint, cut by the edge; it is rooted in the valley. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { poly } = p.shapes;
			const [x, y] = CORE;
			p.a(disc(x + 30, y - 34, 252, 262));
			p.cut(poly([0, 566], [600, 566], [600, 760], [0, 760]));
			// hills far off, rows of the orchard, and the ground
			p.a('M0 566C90 500 160 520 220 552C300 500 420 500 600 566z', 0);
			p.a('M0 576C90 506 170 526 230 560C310 510 430 508 600 576z', 3);
			p.line('b', crown(p), 11, false, true);
			for (const i of range(3)) {
				const half = 7 + i * 21;
				const top = y - 2 - i * 26;
				p.free(
					`M${x - half - i * 34 - 10} 690C${x - half - 4} 640 ${x - half} 560 ${x - half} ${y + 40}V${top + half}A${half} ${half} 0 0 1 ${x + half} ${top + half}V${y + 40}C${x + half} 560 ${x + half + 4} 640 ${x + half + i * 34 + 10} 690`,
					11,
					i ? 0 : 6
				);
			}
			for (const [row, s] of [0.5, 0.8].entries())
				for (const i of range(8)) {
					const at = 10 + i * 84 + row * 30;
					const ground = 606 + row * 66;
					if (Math.abs(at - x) < 76 + row * 40) continue;
					p.free(`M${at} ${ground}v${-40 * s}`, 9 * s, 6, false);
					p.b(disc(at, ground - 58 * s, 30 * s, 27 * s));
				}
		}
	}
});
