// Asks other sites whether an address still answers. Slowly, and one question at a time for each site.

/** What an address answered. */
export type Answer =
	| { kind: 'here' }
	/** Moved for good; the new address answers. */
	| { kind: 'moved'; to: string }
	| { kind: 'gone'; status: number }
	/** The site answers, but not to a program: a person must look. */
	| { kind: 'refused'; status: number }
	| { kind: 'silent'; why: string };

export interface Asking {
	/** Milliseconds to wait for an answer. */
	patience: number;
	/** Milliseconds between two questions to one site. */
	pause: number;
	/** Sites that are asked at the same time. */
	sites: number;
}

const POLITE: Asking = { patience: 20_000, pause: 1_000, sites: 8 };
const AGENT = 'collective-freedom-archive link check (run by hand)';

/**
 * Looks at each address once.
 * @param told is called after each answer
 */
export async function lookAt(
	addresses: string[],
	asking: Partial<Asking> = {},
	told: (address: string, answer: Answer) => void = () => undefined
): Promise<Map<string, Answer>> {
	const { patience, pause, sites } = { ...POLITE, ...asking };
	const bySite = new Map<string, string[]>();
	for (const address of addresses) {
		const { host } = new URL(address);
		bySite.set(host, [...(bySite.get(host) ?? []), address]);
	}
	const answers = new Map<string, Answer>();
	const waiting = [...bySite.values()];
	const worker = async () => {
		for (let site = waiting.shift(); site; site = waiting.shift())
			for (const [at, address] of site.entries()) {
				if (at > 0) await new Promise((done) => setTimeout(done, pause));
				const answer = await ask(address, patience);
				answers.set(address, answer);
				told(address, answer);
			}
	};
	await Promise.all(Array.from({ length: sites }, worker));
	return answers;
}

async function ask(address: string, patience: number): Promise<Answer> {
	try {
		const head = await request(address, 'HEAD', patience);
		// Many servers answer only to a question for the page itself.
		return head.kind === 'here' || head.kind === 'moved'
			? head
			: await request(address, 'GET', patience);
	} catch (fault) {
		const cause = fault instanceof Error && fault.cause instanceof Error ? fault.cause : fault;
		return { kind: 'silent', why: cause instanceof Error ? cause.message : String(cause) };
	}
}

async function request(address: string, method: string, patience: number): Promise<Answer> {
	const signal = AbortSignal.timeout(patience);
	let url = address;
	let movedForGood = true;
	for (let steps = 0; steps < 10; steps++) {
		const { status, headers, body } = await fetch(url, {
			method,
			redirect: 'manual',
			signal,
			headers: { 'user-agent': AGENT, accept: 'text/html,*/*' }
		});
		await body?.cancel();
		const next = headers.get('location');
		if (status >= 300 && status < 400 && next) {
			movedForGood &&= status === 301 || status === 308;
			url = new URL(next, url).href;
		} else if (status < 300)
			return url !== address && movedForGood ? { kind: 'moved', to: url } : { kind: 'here' };
		else return { kind: [404, 410].includes(status) ? 'gone' : 'refused', status };
	}
	return { kind: 'silent', why: 'It leads on without end.' };
}
