// Charts and maps: drawn on the server as plain SVG, each with its numbers or places as a table.
// The check of stories imports ./chart-faults and ./map-faults directly: they know no component.
export { default as Chart } from './Chart.svelte';
export { default as NumbersTable } from './NumbersTable.svelte';
export { default as PlacesTable } from './PlacesTable.svelte';
export { default as RegionMap } from './RegionMap.svelte';
export { drawChart, type ChartState, type Form } from './chart';
export { formatShortDate, pointLabel, printedValue } from './labels';
export { drawMap, type Way } from './map';
export { nationShape, placeNames, stateShape } from './shapes';
export { headOf } from './table';
