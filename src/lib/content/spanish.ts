// Texts that are not written in Spanish yet.
import { warning, type Problem } from './problems';
import type { Parsed } from './yaml';

/** A warning for each {en, es} of a file that has no es. */
export function withoutSpanish(value: unknown, spot: Parsed<unknown>['spot']): Problem[] {
	const found: Problem[] = [];
	const visit = (inner: unknown, path: PropertyKey[]) => {
		if (!inner || typeof inner !== 'object') return;
		if ('en' in inner && typeof inner.en === 'string') {
			if (!('es' in inner))
				found.push(
					warning(
						spot(path),
						'no-spanish',
						`${path.map(String).join('.')} has no Spanish text.`,
						'Add es: “…”. Until then readers see the English.'
					)
				);
			return;
		}
		for (const [key, one] of Object.entries(inner))
			visit(one, [...path, Array.isArray(inner) ? Number(key) : key]);
	};
	visit(value, []);
	return found;
}
