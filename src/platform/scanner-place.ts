/** Where ClamAV's daemon listens: a socket, or a host and port. */
export type ScannerPlace = { readonly socket: string } | { readonly host: string; readonly port: number };

export function scannerPlace(text: string): ScannerPlace {
	const [host = '', port = ''] = text.split(':');
	return text.startsWith('/') ? { socket: text } : { host, port: Number(port) };
}
