/** A cookie that over https no other host or plain connection can have set; its path is its own. */
export const cookieName = (name: string, { protocol }: Pick<URL, 'protocol'>): string =>
	protocol === 'https:' ? `__Secure-${name}` : name;
