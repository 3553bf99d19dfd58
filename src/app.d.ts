/// <reference types="@sveltejs/kit" />

declare module '*.svx' {
	import type { Component } from 'svelte';
	const component: Component;
	export default component;
}

declare module '*?worker&url' {
	const address: string;
	export default address;
}
