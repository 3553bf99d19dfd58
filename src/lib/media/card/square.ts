// The square that goes with an outcome's word, as on the pages (design/base.css, .outcome).

/**
 * SVG of the square: full for won, half for partly won, struck for reversed, a dot for ongoing,
 * empty for lost and for anything else.
 * @param x left, @param y top, @param side with its edge, in units of the drawing
 */
export function outcomeSquare(
	status: string,
	x: number,
	y: number,
	side: number,
	ink: string
): string {
	const edge = 3;
	const [right, bottom] = [x + side, y + side];
	const hole = `M${x + edge} ${y + edge}V${bottom - edge}H${right - edge}V${y + edge}z`;
	const box = `M${x} ${y}h${side}v${side}h-${side}z`;
	const fill = (d: string) => `<path fill="${ink}" d="${d}"/>`;
	if (status === 'won') return fill(box);
	if (status === 'partly-won')
		return fill(`${box}M${x + side / 2} ${y + edge}V${bottom - edge}H${right - edge}V${y + edge}z`);
	if (status === 'reversed')
		return `${fill(box + hole)}<path stroke="${ink}" stroke-width="4" d="M${x + 1} ${y + 1}L${right - 1} ${bottom - 1}"/>`;
	if (status === 'ongoing')
		return `${fill(box + hole)}<circle fill="${ink}" cx="${x + side / 2}" cy="${y + side / 2}" r="${side / 4}"/>`;
	return fill(box + hole);
}
