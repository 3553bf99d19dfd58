// The hand that draws: seeded, slightly unsteady, and the same every time for the same seed.

/** A source of numbers that looks random and never changes for a seed. */
export interface Hand {
	/** A number from 0 up to, not including, 1. */
	next(): number;
	between(low: number, high: number): number;
	pick<T>(list: readonly [T, ...T[]]): T;
	/** A number as a hand would place it: up to 1.2 units off. */
	wobble(value: number): number;
}

/** Makes a hand from a text (FNV-1a into mulberry32: small, fast, well spread; nothing secret rests on it). */
export function handFor(seed: string): Hand {
	let state = 2166136261;
	for (const sign of seed) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 16777619);
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	const between = (low: number, high: number) => low + (high - low) * next();
	return {
		next,
		between,
		pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
		wobble: (value) => value + between(-1.2, 1.2)
	};
}

/** 0 to n - 1. */
export const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

/** A number as short as SVG allows, to a tenth of a unit. */
export const short = (value: number): string =>
	String(Math.round(value * 10) / 10).replace(/^(-?)0\./, '$1.');
