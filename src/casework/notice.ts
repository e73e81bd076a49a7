/** What a notice holds until it is sent. It never holds the text of the matter. */
export type Notice = {
	to: string;
	number: string;
	procedure: string;
	action: string;
	language: string;
	on: string;
	due: string | null;
	/** A reminder to an officer, not to the person who filed. */
	desk?: true;
	/** An answer to what the person asked about the own data. */
	ownData?: true;
	/** What a silent period opens: the body, how to reach it, the day it ends; in the person's language. */
	remedy?: string;
};
