import type { FullAutoFill } from 'svelte/elements';

/** What every field of a form is given. `error` and `hint` are described to screen readers with the field. */
export interface Asked {
	/** Also the id of the (first) control, so that an error summary can link to `#name`. */
	name: string;
	label: string;
	/** The words after the label of a field that may stay empty. */
	optional?: string | undefined;
	hint?: string | undefined;
	error?: string | undefined;
	/** The only question of its page: label or legend hold the page's h1. */
	question?: boolean | undefined;
}

/** What a field that takes typed words is given besides. */
export interface Typed extends Asked {
	value?: string | undefined;
	autocomplete?: FullAutoFill | undefined;
	inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search' | undefined;
}

/** One of several answers to choose from. */
export interface Option {
	value: string;
	label: string;
	hint?: string | undefined;
}
