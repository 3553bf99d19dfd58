// How loud a recording is, as broadcasters measure it: ITU-R BS.1770-4, integrated loudness.

/** A filter of two poles and two zeros; a0 is 1. */
type Filter = readonly [b0: number, b1: number, b2: number, a1: number, a2: number];

/**
 * The two filters of the K weighting for a sample rate. BS.1770-4 prints coefficients for 48 kHz
 * only; these are the analogue filters behind them (their corner, gain and quality), brought to any
 * rate by the bilinear transform. At 48 kHz they give the printed numbers.
 */
export function weightingFor(rate: number): [shelf: Filter, highPass: Filter] {
	const k = Math.tan((Math.PI * 1681.974450955533) / rate);
	const quality = 0.7071752369554196;
	const high = 10 ** (3.999843853973347 / 20);
	const band = high ** 0.4996667741545416;
	const a0 = 1 + k / quality + k * k;
	const shelf: Filter = [
		(high + (band * k) / quality + k * k) / a0,
		(2 * (k * k - high)) / a0,
		(high - (band * k) / quality + k * k) / a0,
		(2 * (k * k - 1)) / a0,
		(1 - k / quality + k * k) / a0
	];
	const low = Math.tan((Math.PI * 38.13547087602444) / rate);
	const lowQuality = 0.5003270373238773;
	const lowA0 = 1 + low / lowQuality + low * low;
	const highPass: Filter = [
		1,
		-2,
		1,
		(2 * (low * low - 1)) / lowA0,
		(1 - low / lowQuality + low * low) / lowA0
	];
	return [shelf, highPass];
}

function filtered(samples: Float64Array, [b0, b1, b2, a1, a2]: Filter): Float64Array {
	const out = new Float64Array(samples.length);
	let [one, two] = [0, 0];
	samples.forEach((sample, i) => {
		const value = b0 * sample + one;
		one = b1 * sample - a1 * value + two;
		two = b2 * sample - a2 * value;
		out[i] = value;
	});
	return out;
}

/** The sum of the squares up to each quarter of a block (100 ms), for one channel. */
function energies(channel: Float32Array, rate: number): number[] {
	const [shelf, highPass] = weightingFor(rate);
	const weighted = filtered(filtered(Float64Array.from(channel), shelf), highPass);
	const quarters: number[] = [];
	for (let i = 0; Math.round(((i + 1) * rate) / 10) <= weighted.length; i++) {
		let sum = 0;
		const end = Math.round(((i + 1) * rate) / 10);
		const from = Math.round((i * rate) / 10);
		for (let at = from; at < end; at++) sum += (weighted[at] ?? 0) ** 2;
		quarters.push(sum / (end - from));
	}
	return quarters;
}

const lufs = (power: number) => -0.691 + 10 * Math.log10(power);
const mean = (list: number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;

/**
 * Integrated loudness after ITU-R BS.1770-4: K weighting, blocks of 400 ms that overlap by three
 * quarters, a gate at −70 LUFS and then one at 10 LU under what is left.
 * @param channels one or two channels (left, right), samples from −1 to 1, all equally long
 * @param rate samples a second
 * @returns LUFS; -Infinity for silence, and for less than 400 ms of sound
 */
export function loudnessOf(channels: Float32Array[], rate: number): number {
	const quarters = channels.map((channel) => energies(channel, rate));
	const blocks: number[] = [];
	for (let i = 0; i + 4 <= (quarters[0]?.length ?? 0); i++)
		blocks.push(quarters.reduce((sum, channel) => sum + mean(channel.slice(i, i + 4)), 0));
	const heard = blocks.filter((power) => lufs(power) > -70);
	if (heard.length === 0) return -Infinity;
	const gate = lufs(mean(heard)) - 10;
	return lufs(mean(heard.filter((power) => lufs(power) > gate)));
}
