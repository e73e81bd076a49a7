import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

let module: Promise<WrappedPdfiumModule> | null = null;

/** The reader of PDF, loaded when it is first needed. */
export async function pdfium(): Promise<WrappedPdfiumModule> {
	const file = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
	module ??= init({ wasmBinary: new Uint8Array(readFileSync(file)).buffer }).then((one) => {
		one.PDFiumExt_Init();
		return one;
	});
	return module;
}

/** After a fault inside the reader its memory cannot be relied on: the next document gets a new one. */
export function forgetPdfium(): void {
	module = null;
}

type Heap = {
	HEAPU8: Uint8Array;
	wasmExports: { malloc: (n: number) => number; free: (at: number) => void };
};

/** The memory of the reader; it is asked for anew each time, because it moves when it grows. */
export const heapOf = (pdf: WrappedPdfiumModule): Heap => pdf.pdfium as unknown as Heap;
