import { writeFileSync } from 'node:fs';
import { PDFDocument, StandardFonts, rgb, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import { cleanPdf } from '../src/lib/media/document/clean-pdf';

const TARGET = 'stories/examples/media/blank-form.pdf';
/** Points: US Letter, with a margin of three quarters of an inch. */
const [WIDTH, HEIGHT, MARGIN] = [612, 792, 54];
const INK = rgb(0.1, 0.1, 0.14);
const PALE = rgb(0.93, 0.93, 0.91);

/** One page being filled from the top; `y` is where the next thing stands. */
interface Sheet {
	page: PDFPage;
	plain: PDFFont;
	strong: PDFFont;
	y: number;
}

function write(sheet: Sheet, text: string, size = 10.5, isStrong = false) {
	sheet.y -= size * 1.35;
	const font = isStrong ? sheet.strong : sheet.plain;
	sheet.page.drawText(text, { x: MARGIN, y: sheet.y, size, font, color: INK });
}

/** The band that says on every page, in both languages, that the form is not real. */
function head(sheet: Sheet, number: number) {
	const { page, strong, plain } = sheet;
	page.drawRectangle({
		x: MARGIN,
		y: HEIGHT - MARGIN - 44,
		width: WIDTH - 2 * MARGIN,
		height: 44,
		color: PALE,
		borderColor: INK,
		borderWidth: 1.5
	});
	const lines = [
		'Example for practice: not a real form',
		'Ejemplo para practicar: no es un formulario real'
	];
	for (const [index, text] of lines.entries())
		page.drawText(text, {
			x: MARGIN + 12,
			y: HEIGHT - MARGIN - 18 - index * 17,
			size: 13,
			font: strong,
			color: INK
		});
	page.drawText(`Page ${number} of 2 / Página ${number} de 2`, {
		x: MARGIN,
		y: MARGIN - 16,
		size: 9,
		font: plain,
		color: INK
	});
	sheet.y = HEIGHT - MARGIN - 60;
}

/** A heading in both languages, with a rule above. */
function section(sheet: Sheet, english: string, spanish: string) {
	sheet.y -= 16;
	sheet.page.drawLine({
		start: { x: MARGIN, y: sheet.y },
		end: { x: WIDTH - MARGIN, y: sheet.y },
		thickness: 1.5,
		color: INK
	});
	sheet.y -= 4;
	write(sheet, english, 13, true);
	write(sheet, spanish, 10.5);
}

/** Lines to write on, with the question above. */
function question(sheet: Sheet, text: string, lines = 1) {
	sheet.y -= 6;
	write(sheet, text);
	for (let index = 0; index < lines; index++) {
		sheet.y -= 24;
		sheet.page.drawLine({
			start: { x: MARGIN, y: sheet.y },
			end: { x: WIDTH - MARGIN, y: sheet.y },
			thickness: 0.75,
			color: INK
		});
	}
}

/** A box to tick, with its words. */
function choice(sheet: Sheet, text: string) {
	sheet.y -= 22;
	const { page, plain, y } = sheet;
	page.drawRectangle({ x: MARGIN, y, width: 13, height: 13, borderColor: INK, borderWidth: 1 });
	page.drawText(text, { x: MARGIN + 22, y: y + 2.5, size: 10.5, font: plain, color: INK });
}

function firstPage(sheet: Sheet) {
	write(sheet, 'Request for an end to a contract', 20, true);
	write(sheet, 'Solicitud de fin de un contrato', 14);
	section(sheet, '1. The contract', '1. El contrato');
	question(sheet, 'Place where people are held / Lugar donde hay personas detenidas');
	question(sheet, 'Number of the contract / Número del contrato');
	question(sheet, 'Date of its beginning and of its end / Fecha de inicio y de fin');
	section(sheet, '2. What is asked for', '2. Lo que se pide');
	choice(sheet, 'End the contract now / Terminar el contrato ahora');
	choice(sheet, 'Do not renew it / No renovarlo');
	choice(sheet, 'Hold a public hearing first / Celebrar antes una audiencia pública');
	choice(sheet, 'Publish the contract and its costs / Publicar el contrato y sus costos');
	section(sheet, '3. Who asks', '3. Quién lo pide');
	question(sheet, 'Group or neighborhood / Grupo o vecindario');
	question(sheet, 'Number of people / Número de personas');
}

function secondPage(sheet: Sheet) {
	section(sheet, '4. Reasons', '4. Razones');
	question(sheet, 'What happens because of the contract? / ¿Qué pasa a causa del contrato?', 5);
	question(sheet, 'What should the money be used for? / ¿Para qué debería usarse el dinero?', 4);
	section(sheet, '5. Papers that are added', '5. Documentos que se agregan');
	choice(sheet, 'Copy of the contract / Copia del contrato');
	choice(sheet, 'Bills and payments / Facturas y pagos');
	choice(sheet, 'Words of people who were held, with their consent');
	write(sheet, '      Palabras de personas que estuvieron detenidas, con su permiso');
	section(sheet, '6. Date', '6. Fecha');
	question(sheet, 'Day, month, year / Día, mes, año');
	sheet.y -= 18;
	write(sheet, 'Nothing that is written here is sent to anyone.', 10.5, true);
	write(sheet, 'Nada de lo que se escriba aquí se envía a nadie.');
}

/** Makes the blank form of the examples: real text in a standard font, the same bytes every time. */
export default async function exampleForm(): Promise<number> {
	const pdf = await PDFDocument.create({ updateMetadata: false });
	const plain = await pdf.embedFont(StandardFonts.Helvetica);
	const strong = await pdf.embedFont(StandardFonts.HelveticaBold);
	for (const [index, fill] of [firstPage, secondPage].entries()) {
		const sheet = { page: pdf.addPage([WIDTH, HEIGHT]), plain, strong, y: 0 };
		head(sheet, index + 1);
		fill(sheet);
	}
	writeFileSync(TARGET, await cleanPdf(await pdf.save()));
	console.log(`${TARGET} is written.`);
	return 0;
}
