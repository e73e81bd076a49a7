/** A text for machines, which never changes how a browser shows the rest. */
export const plainAnswer = (text: string, name?: string): Response =>
	new Response(text, {
		headers: {
			'content-type': 'text/plain; charset=utf-8',
			...(name === undefined ? {} : { 'content-disposition': `attachment; filename="${name}"` })
		}
	});

/** A file for machines that a person takes along. */
export const jsonFile = (content: unknown, name: string): Response =>
	new Response(JSON.stringify(content, null, '\t'), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="${name}"`
		}
	});
