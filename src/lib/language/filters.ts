// Words of filtered lists, in both languages.
import type { Language } from '.';

const en = {
	choose: 'Choose',
	more: (n: number) => `${n} more`,
	clear: 'Clear all choices',
	copyLink: 'Copy link to this view',
	anyOf: 'Any of the marked ones within a group, all of the groups together.'
};

const es: typeof en = {
	choose: 'Elegir',
	more: (n) => `${n} más`,
	clear: 'Borrar lo elegido',
	copyLink: 'Copiar el enlace a esta vista',
	anyOf: 'Cualquiera de lo marcado en un grupo, y todos los grupos a la vez.'
};

/** The strings of filtered lists. */
export const filterWords = { en, es } satisfies Record<Language, typeof en>;
