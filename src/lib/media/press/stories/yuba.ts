// Yuba County: the last lock.
import { disc } from '../shapes';
import { INK, POSTER } from '../press';
import { story } from '../story';

export default story([INK.brick, INK.pine], {
	/** A padlock as wide as the sheet, sprung open; behind it the buttes and the sun. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { poly, rays } = p.shapes;
			p.a(disc(386, 262, 186));
			p.b(
				'M-10 452L70 410L112 424L168 372L204 396L244 356L300 420L348 392L400 436L470 406L520 432L610 400V470H-10z',
				3
			);
			p.cut(poly([0, 456], [600, 456], [600, 760], [0, 760]));
			// the shackle: one leg in the lock, the other free
			p.free('M196 470V196C196 44 440 44 440 196V262', 58, 20, false);
			p.cut('M96 426H504C530 426 542 440 542 466V790H58V466C58 440 70 426 96 426z');
			p.b('M104 440H496C518 440 528 450 528 472V790H72V472C72 450 82 440 104 440z');
			p.b('M98 474H502V486H98z', 0);
			const hole =
				'M300 516C330 516 352 538 352 566C352 586 342 600 330 608L352 790H248L270 608C258 600 248 586 248 566C248 538 270 516 300 516z';
			p.cut(hole);
			// the light that comes through, as far as the lock reaches
			p.a(rays(300, 566, 14, 420, 14, 0, 180, 0.5));
			p.a('M0 470h75v290h-75zM525 470h75v290h-75z', 0);
		}
	}
});
