/** Where the rules of computing stand: a page a section, and an index. */
export const RULES = 'docs/rules';

/** What a page of rules says before the first, then each rule from its numbered heading on. */
export const rulesOf = (page: string): readonly string[] => page.split(/^(?=## \d+\. )/m);
