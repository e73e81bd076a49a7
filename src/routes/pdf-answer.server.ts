/** A PDF that opens in the browser and is kept nowhere on the way. */
export const pdfAnswer = (pdf: Buffer, name: string): Response =>
	new Response(new Uint8Array(pdf), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `inline; filename="${name}.pdf"`,
			'cache-control': 'no-store'
		}
	});
