export { default as Chart } from './Stub.svelte';
export { default as NumbersTable } from './Stub.svelte';
export { default as RegionMap } from './Stub.svelte';
export { default as PlacesTable } from './Stub.svelte';
