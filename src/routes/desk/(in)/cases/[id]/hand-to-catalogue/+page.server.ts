import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** A document is handed on from the list of documents. */
export const load: PageServerLoad = ({ params }) => redirect(303, `/desk/cases/${params.id}/documents`);
