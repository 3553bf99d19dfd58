// The motifs that a poster may be made from, by the name that authors write.
import { ballot } from './ballot';
import { bench } from './bench';
import { bridge } from './bridge';
import { bus } from './bus';
import { door } from './door';
import { drawer } from './drawer';
import { fence } from './fence';
import { gate } from './gate';
import { hands } from './hands';
import { plug } from './plug';
import { star } from './star';
import { tower } from './tower';
import { wheel } from './wheel';
import type { Motif } from './brush';

export const MOTIF = {
	ballot,
	bench,
	bridge,
	bus,
	door,
	drawer,
	fence,
	gate,
	hands,
	plug,
	star,
	tower,
	wheel
} satisfies Record<string, Motif>;
export type MotifName = keyof typeof MOTIF;
