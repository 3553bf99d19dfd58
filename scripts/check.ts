import { checkStories } from '../src/lib/content/check-stories';
import { formatProblems } from '../src/lib/content/problems';

/** npm run check:stories: prints every problem of the stories; exit code 1 where one is an error. */
export default async function check(): Promise<number> {
	const { problems, stories } = await checkStories(process.cwd());
	if (problems.length > 0) console.log(formatProblems(problems));
	const errors = problems.some((problem) => problem.severity === 'error');
	if (!errors) console.log(`${stories} stories are in order.`);
	return errors ? 1 : 0;
}
