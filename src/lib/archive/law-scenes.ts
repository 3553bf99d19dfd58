// Where a story shows the words of a law: its Clause scenes, and the steps of its typeset documents. Pure.
import type { Placed } from '../content/gate';

/** One place of a story that shows a clause. */
export interface LawScene {
	/** Id on the page of the story: a scene, or a step of one. */
	id: string;
	policy: string;
	clause: string;
	/** Words of the clause that the story marks. */
	mark?: string;
}

/** Every place of a story that shows a clause, in the order of the story. */
export function lawScenes(scenes: Placed[]): LawScene[] {
	let document: string | undefined;
	return scenes.flatMap(({ name, attributes: { id, policy, clause, mark } }) => {
		if (name === 'Document') document = policy;
		else if (name !== 'Step' && name !== 'Clause') return [];
		const shown = name === 'Clause' ? policy : document;
		return id && shown && clause && name !== 'Document'
			? [{ id, policy: shown, clause, ...(mark && { mark }) }]
			: [];
	});
}
