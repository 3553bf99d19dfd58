/**
 * Words too common to be searched, without accents. Left out of the lists on purpose: what negates
 * or opposes (no, not, without, against; no, sin, contra) and what is also a name (us, will, may).
 */
import type { SearchLanguage } from './types';

const english = `a about after all also am an and any are as at be because been before being both but by
can could did do does doing down during each for from further had has have having he her here hers him
his how i if in into is it its itself just me more most my of off on once only or other our ours out
over own same she should so some such than that the their theirs them then there these they this those
through to too under until up very was we were what when where which while who whom why with would you
your yours`;

const spanish = `a al algo algun alguna algunas alguno algunos ante antes aquel aquella asi aun aunque cada
como con cual cuales cuando cuanto de del desde donde durante e el ella ellas ellos en entre era eran es
esa esas ese eso esos esta estaba estaban estan estar estas este esto estos fue fueron ha habia han has
hasta hay he la las le les lo los mas me mi mis mucho muchos muy ni nos nosotras nosotros nuestra
nuestras nuestro nuestros o os otra otras otro otros para pero por porque pues que quien quienes se sea
sean ser si sido sobre son soy su sus suya suyo tal tambien tan tanto te tiene tienen toda todas todo
todos tu tus un una unas uno unos y ya yo`;

const lists: Record<SearchLanguage, ReadonlySet<string>> = {
	en: new Set(english.split(/\s+/)),
	es: new Set(spanish.split(/\s+/))
};

/** Tells whether a folded word is too common to be searched. */
export function isStopWord(word: string, language: SearchLanguage): boolean {
	return lists[language].has(word);
}
