/**
 * Size class of a title, by its length: short (24 signs or fewer, no word over 8 letters),
 * middle (40 or fewer), long.
 */
export function titleLength(title: string): 'short' | 'middle' | 'long' {
	const longest = Math.max(...title.split(/\s+/).map((word) => word.length));
	if (title.length <= 24 && longest <= 8) return 'short';
	return title.length <= 40 ? 'middle' : 'long';
}
