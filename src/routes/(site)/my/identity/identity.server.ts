export const IDENTITY_COOKIE = 'identity';
export const IDENTITY_MINUTES = 10;

/** Where the identity service sends people back to; it must be registered there. */
export const identityBack = (url: URL): string => `${url.origin}/my/identity/back`;
