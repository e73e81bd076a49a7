/** Where a suggestion stands, as the desk reads it: a draft that was published is more than a draft. */
export const stateOf = ({
	state,
	published
}: {
	state: 'open' | 'begun' | 'declined';
	published: boolean;
}): 'open' | 'begun' | 'declined' | 'published' => (state === 'begun' && published ? 'published' : state);
