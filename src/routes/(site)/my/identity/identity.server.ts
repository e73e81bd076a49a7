import { cookieName } from '#routes/cookie-name.ts';

export const identityCookie = (url: URL): string => cookieName('identity', url);
export const IDENTITY_MINUTES = 10;

/** Where the identity service sends people back to; it must be registered there. */
export const identityBack = (url: URL): string => `${url.origin}/my/identity/back`;
