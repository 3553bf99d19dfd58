/// <reference types="@sveltejs/kit" />

declare namespace App {
	interface PageData {
		/** Where the site is published, without a slash at the end; empty where it is not known. */
		address?: string;
	}
}

declare module '*.svx' {
	import type { Component } from 'svelte';
	const component: Component;
	export default component;
}

declare module '*?worker&url' {
	const address: string;
	export default address;
}

declare module 'fontverter' {
	/** Turns a font file into another container: WOFF2 to plain TrueType, for example. */
	export function convert(file: Uint8Array, to: 'sfnt' | 'woff' | 'woff2'): Promise<Uint8Array>;
}
