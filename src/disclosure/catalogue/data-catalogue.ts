import { DataFactory, Writer, type Quad_Object } from 'n3';

/** A set of data that the portal offers, in the county's words. */
export type DataSet = {
	path: string;
	title: { zh: string; en: string };
	theme: string;
	modified: string;
	files: readonly { path: string; type: 'CSV' | 'JSON' | 'ATOM' }[];
};

const { namedNode, literal, quad } = DataFactory;
const spaces = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	vcard: 'http://www.w3.org/2006/vcard/ns#',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
	rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
};
const authority = 'http://publications.europa.eu/resource/authority';
const mediaTypes = { CSV: 'text/csv', JSON: 'application/json', ATOM: 'application/atom+xml' };

/** The catalogue of data in Turtle after DCAT-AP, so that catalogues elsewhere can take it up. */
export function dataCatalogue(
	origin: string,
	of: { title: DataSet['title']; text: DataSet['title']; publisher: DataSet['title']; modified: string },
	sets: readonly DataSet[]
): Promise<string> {
	const writer = new Writer({ prefixes: spaces });
	const at = (path: string) => namedNode(`${origin}${path}`);
	const term = (short: string) => {
		const [space = '', name = ''] = short.split(':');
		return namedNode(`${spaces[space as keyof typeof spaces]}${name}`);
	};
	const say = (subject: string, predicate: string, ...objects: Quad_Object[]) => {
		for (const object of objects) writer.addQuad(quad(at(subject), term(predicate), object));
	};
	const both = (text: DataSet['title']) => [literal(text.zh, 'zh'), literal(text.en, 'en')];
	const day = (text: string) => literal(text, term('xsd:date'));
	const catalogue = '/disclosure/dcat.ttl#catalogue';
	const publisher = '/disclosure/dcat.ttl#publisher';
	const languages = ['ZHO', 'ENG'].map((one) => namedNode(`${authority}/language/${one}`));
	say(publisher, 'rdf:type', term('foaf:Agent'));
	say(publisher, 'foaf:name', ...both(of.publisher));
	say(catalogue, 'rdf:type', term('dcat:Catalog'));
	say(catalogue, 'dct:title', ...both(of.title));
	say(catalogue, 'dct:description', ...both(of.text));
	say(catalogue, 'dct:publisher', at(publisher));
	say(catalogue, 'dct:language', ...languages);
	say(catalogue, 'dct:modified', day(of.modified));
	say(catalogue, 'foaf:homepage', at('/disclosure'));
	for (const set of sets) {
		const name = `/disclosure/dcat.ttl#${set.path.slice(1).replaceAll('/', '-')}`;
		say(catalogue, 'dcat:dataset', at(name));
		say(name, 'rdf:type', term('dcat:Dataset'));
		say(name, 'dct:title', ...both(set.title));
		say(name, 'dct:description', ...both(set.title));
		say(name, 'dct:publisher', at(publisher));
		say(name, 'dct:language', ...languages);
		say(name, 'dct:modified', day(set.modified));
		say(name, 'dcat:theme', namedNode(`${authority}/data-theme/${set.theme}`));
		say(name, 'dcat:landingPage', at(set.path));
		for (const file of set.files) {
			const link = `${name}-${file.type.toLowerCase()}`;
			say(name, 'dcat:distribution', at(link));
			say(link, 'rdf:type', term('dcat:Distribution'));
			say(link, 'dcat:accessURL', at(file.path));
			say(link, 'dcat:downloadURL', at(file.path));
			say(link, 'dct:title', ...both(set.title));
			say(
				link,
				'dct:format',
				namedNode(`${authority}/file-type/${file.type === 'ATOM' ? 'ATOM' : file.type}`)
			);
			say(
				link,
				'dcat:mediaType',
				namedNode(`https://www.iana.org/assignments/media-types/${mediaTypes[file.type]}`)
			);
		}
	}
	return new Promise((done, failed) =>
		writer.end((error: Error | null, text: string) => (error ? failed(error) : done(text)))
	);
}
