/** What a notice holds until it is sent. It never holds the text of the matter. */
export type Notice = {
	to: string;
	number: string;
	procedure: string;
	action: string;
	language: string;
	on: string;
	due: string | null;
};
