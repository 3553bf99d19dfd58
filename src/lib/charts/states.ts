// Postal codes, state codes (FIPS), and what counties are called where.
import type { Language } from '../language';

const CODES =
	'AL01 AK02 AZ04 AR05 CA06 CO08 CT09 DE10 DC11 FL12 GA13 HI15 ID16 IL17 IN18 IA19 KS20 KY21 LA22 ME23 MD24 MA25 MI26 MN27 MS28 MO29 MT30 NE31 NV32 NH33 NJ34 NM35 NY36 NC37 ND38 OH39 OK40 OR41 PA42 RI44 SC45 SD46 TN47 TX48 UT49 VT50 VA51 WA53 WV54 WI55 WY56';

/** State code by postal code: GA is 13. */
export const FIPS_OF: ReadonlyMap<string, string> = new Map(
	CODES.split(' ').map((pair) => [pair.slice(0, 2), pair.slice(2)])
);

/** Postal code by state code: 13 is GA. */
export const POSTAL_OF: ReadonlyMap<string, string> = new Map(
	[...FIPS_OF].map(([postal, fips]) => [fips, postal])
);

/** Cities that are no part of a county, besides those of Virginia (51510 and up). */
const CITIES = new Set(['24510', '29510', '32510']);
/** Names that say themselves what they are, or need no word. */
const BARE = new Set(['11001', '02']);

/** A county's name with the word for it: “Fulton County”, « Condado de Fulton », “Orleans Parish”. */
export function countyName(fips: string, name: string, language: Language): string {
	const state = fips.slice(0, 2);
	if (BARE.has(fips) || BARE.has(state)) return name;
	if (CITIES.has(fips) || (state === '51' && Number(fips) >= 51_510)) {
		if (name.endsWith(' City')) return name;
		return language === 'es' ? `Ciudad de ${name}` : `${name} city`;
	}
	if (state === '22') return language === 'es' ? `Parroquia de ${name}` : `${name} Parish`;
	return language === 'es' ? `Condado de ${name}` : `${name} County`;
}

const SPANISH_STATES: Record<string, string> = {
	HI: 'Hawái',
	LA: 'Luisiana',
	MI: 'Míchigan',
	MS: 'Misisipi',
	MO: 'Misuri',
	NH: 'Nuevo Hampshire',
	NJ: 'Nueva Jersey',
	NM: 'Nuevo México',
	NY: 'Nueva York',
	NC: 'Carolina del Norte',
	ND: 'Dakota del Norte',
	OR: 'Oregón',
	PA: 'Pensilvania',
	SC: 'Carolina del Sur',
	SD: 'Dakota del Sur',
	WV: 'Virginia Occidental',
	DC: 'Distrito de Columbia'
};

/** A state's name in a language. */
export const stateName = (postal: string, name: string, language: Language): string =>
	(language === 'es' ? SPANISH_STATES[postal] : undefined) ?? name;
