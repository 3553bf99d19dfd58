interface Item {
	id: string;
	text: string;
	url: string | undefined;
}
export const load = () => ({
	title: undefined as string | undefined,
	address_: '/like-mine/',
	items: [] as Item[]
});
