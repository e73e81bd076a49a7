/** How a fact of a form appears in public: as it is, with personal data masked by a person, or not at all. */
export type Treatment = 'show' | 'mask' | 'withhold';

/** A fact without a treatment does not compile. */
export type Treatments<Facts> = Readonly<Record<keyof Facts & string, Treatment>>;
