// Cuts the fonts to the signs and weights that the site uses: half the bytes on a slow phone.
// Output is made anew whenever this file or a font package changes; it is not kept in git.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subset from 'subset-font';

const out = 'src/lib/design/fonts';
const range = (from, to) =>
	Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
const signs = `${range(0x20, 0x7e)}ÁÉÍÓÚÜÑáéíóúüñàâãäåæçèêëìîïòôõöøùûýÿÀÂÃÄÅÇÈÊËÌÎÏÒÔÕÖØÙÛ¿¡ªº§©°·«»‹›“”‘’„…–—−×•€½¼¾\u00a0\u00ad↩→←↑↓`;
const faces = [
	['big-shoulders', 'normal', 800, 800],
	['source-serif-4', 'normal', 400, 650],
	['source-serif-4', 'italic', 400, 650],
	['atkinson-hyperlegible-next', 'normal', 400, 650]
];

mkdirSync(out, { recursive: true });
for (const [family, style, min, max] of faces) {
	const source = readFileSync(
		`node_modules/@fontsource-variable/${family}/files/${family}-latin-wght-${style}.woff2`
	);
	const font = await subset(source, signs, {
		targetFormat: 'woff2',
		variationAxes: { wght: min === max ? min : { min, max } }
	});
	writeFileSync(`${out}/${family}-${style}.woff2`, font);
}
